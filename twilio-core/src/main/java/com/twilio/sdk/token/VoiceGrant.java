package com.twilio.sdk.token;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A grant for Voice: calls out of and into a browser or a phone.
 *
 * <p>{@code new VoiceGrant().incomingAllow(true).outgoingApplicationSid("AP…")} ⇒
 * {@code "voice":{"incoming":{"allow":true},"outgoing":{"application_sid":"AP…"}}}. A null value removes a field.
 * Source: Twilio's page on access tokens for the Voice SDKs. Not thread-safe.
 */
public final class VoiceGrant implements Grant {
    private final GrantFields fields = new GrantFields();

    /** Starts empty: calls go neither in nor out. */
    public VoiceGrant() {}

    /**
     * Sets whether calls to {@code client:} and the token's identity ring here. False by default. Written as
     * {@code incoming.allow}.
     */
    public VoiceGrant incomingAllow(@Nullable Boolean allow) {
        fields.set("incoming", allow == null ? null : Map.of("allow", allow));
        return this;
    }

    /**
     * Sets the TwiML application whose voice URL answers calls that are made here. None by default: calls cannot be
     * made. Written as {@code outgoing.application_sid}.
     */
    public VoiceGrant outgoingApplicationSid(@Nullable String applicationSid) {
        fields.set(
                "outgoing",
                applicationSid == null ? null : Map.of("application_sid", applicationSid));
        return this;
    }

    /**
     * Sets the TwiML application and the parameters that its voice URL is sent with each call. Unlike what the client
     * sends, they cannot be changed there. Written as {@code outgoing.application_sid} and {@code outgoing.params}.
     */
    public VoiceGrant outgoingApplication(
            String applicationSid, Map<String, ? extends @Nullable Object> parameters) {
        Map<String, Object> outgoing = new LinkedHashMap<>();
        outgoing.put("application_sid", applicationSid);
        outgoing.put("params", new LinkedHashMap<>(parameters));
        fields.set("outgoing", outgoing);
        return this;
    }

    /**
     * Sets the SID of the push credential (CR…) that wakes a phone for a call. Written as {@code
     * push_credential_sid}.
     */
    public VoiceGrant pushCredentialSid(@Nullable String pushCredentialSid) {
        fields.set("push_credential_sid", pushCredentialSid);
        return this;
    }

    /** Sets an id of the device. Written as {@code endpoint_id}. */
    public VoiceGrant endpointId(@Nullable String endpointId) {
        fields.set("endpoint_id", endpointId);
        return this;
    }

    /** Returns {@code voice}. */
    @Override
    public String getKey() {
        return "voice";
    }

    @Override
    public Map<String, @Nullable Object> toMap() {
        return fields.toMap();
    }
}
