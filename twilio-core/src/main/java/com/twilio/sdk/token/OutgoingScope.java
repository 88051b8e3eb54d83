package com.twilio.sdk.token;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A scope of a {@link ClientCapability}: making calls.
 *
 * <p>{@code outgoing("AP…", o -> o.clientName("ada").parameter("tier", "gold"))} ⇒
 * {@code scope:client:outgoing?appSid=AP…&clientName=ada&appParams=tier%3Dgold}. Not thread-safe.
 */
public final class OutgoingScope {
    private final String applicationSid;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private @Nullable String clientName;

    OutgoingScope(String applicationSid) {
        this.applicationSid = Signing.sid("SID of the application", "AP", applicationSid);
    }

    /**
     * Sets who calls: the voice URL sees {@code client:} and this name as {@code From}. None by default, also where
     * {@link ClientCapabilityBuilder#incoming(String)} has one.
     */
    public OutgoingScope clientName(@Nullable String clientName) {
        this.clientName = clientName;
        return this;
    }

    /** Adds a parameter that the application's voice URL is sent with each call; the client cannot change it. */
    public OutgoingScope parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    String toScope() {
        return "scope:client:outgoing?appSid="
                + Query.encode(applicationSid)
                + (clientName == null ? "" : "&clientName=" + Query.encode(clientName))
                + (parameters.isEmpty() ? "" : "&appParams=" + Query.nested(parameters));
    }
}
