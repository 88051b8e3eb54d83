package com.twilio.sdk.token;

import com.twilio.sdk.type.Secret;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@link ClientCapability} tokens.
 *
 * <p>{@code .outgoing("AP…", o -> o.clientName("ada"))} ⇒ {@code scope:client:outgoing?appSid=AP…&clientName=ada}.
 * What is set twice is replaced. Not thread-safe.
 */
public final class ClientCapabilityBuilder {
    private static final String EVENTS = "scope:stream:subscribe?path=/2010-04-01/Events";

    private final String accountSid;
    private final Signing signing;
    private @Nullable String incoming;
    private @Nullable String outgoing;
    private @Nullable String eventStream;

    ClientCapabilityBuilder(String accountSid, Secret authToken) {
        this.accountSid = Signing.sid("account SID", "AC", accountSid);
        this.signing = new Signing("auth token", authToken);
    }

    /** Allows to take calls to {@code client:} and this name, made of letters, digits and underscores. */
    public ClientCapabilityBuilder incoming(String clientName) {
        incoming = "scope:client:incoming?clientName=" + Query.encode(clientName);
        return this;
    }

    /** Allows to make calls, which the voice URL of this TwiML application answers. */
    public ClientCapabilityBuilder outgoing(String applicationSid) {
        return outgoing(applicationSid, o -> {});
    }

    /** Allows to make calls, with a client's name and parameters for the application's voice URL. */
    public ClientCapabilityBuilder outgoing(String applicationSid, Consumer<OutgoingScope> with) {
        OutgoingScope scope = new OutgoingScope(applicationSid);
        with.accept(scope);
        outgoing = scope.toScope();
        return this;
    }

    /** Allows to listen to the account's events, such as the presence of clients. */
    public ClientCapabilityBuilder eventStream() {
        return eventStream(Map.of());
    }

    /** Allows to listen to those events of the account that match all filters. */
    public ClientCapabilityBuilder eventStream(Map<String, String> filters) {
        eventStream = filters.isEmpty() ? EVENTS : EVENTS + "&appParams=" + Query.nested(filters);
        return this;
    }

    /**
     * Sets how long the token lives, 1 second to 24 hours; fractions of a second are dropped. 1 hour by default.
     * Written as {@code exp}.
     *
     * @throws IllegalArgumentException if it is out of that range
     */
    public ClientCapabilityBuilder ttl(Duration ttl) {
        signing.ttl(ttl);
        return this;
    }

    /** Sets the clock that {@code iat} and {@code exp} are read from. That of the system by default. */
    public ClientCapabilityBuilder clock(InstantSource clock) {
        signing.clock(clock);
        return this;
    }

    /** Signs a token that lives from now on. */
    public ClientCapability build() {
        Instant issuedAt = signing.now();
        Map<String, Object> claims = signing.claims(accountSid, issuedAt);
        claims.put(
                "scope",
                Stream.of(incoming, outgoing, eventStream)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
        return new ClientCapability(signing.sign(Map.of(), claims), signing.expiry(issuedAt));
    }

    /** Names the account, and shows nothing of its auth token. */
    @Override
    public String toString() {
        return "ClientCapabilityBuilder[" + accountSid + "]";
    }
}
