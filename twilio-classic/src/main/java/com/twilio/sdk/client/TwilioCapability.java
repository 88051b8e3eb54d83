package com.twilio.sdk.client;

import com.twilio.sdk.CapabilityToken;
import com.twilio.sdk.token.ClientCapability;
import com.twilio.sdk.token.ClientCapabilityBuilder;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * A token for Twilio Client 1.x in a browser or an app.
 *
 * <p>{@code capability.allowClientIncoming("ada"); capability.generateToken()} ⇒ {@code eyJ0eXAi…}; the fluent line is
 * {@code ClientCapability.builder(accountSid, authToken).incoming("ada").build().toJwt()}. Newer clients take an {@code
 * AccessToken}. Not thread-safe.
 */
public class TwilioCapability extends CapabilityToken {
    private static final Duration LIFE = Duration.ofHours(1);

    private final String accountSid;
    private final String authToken;
    private @Nullable String clientName;
    private @Nullable String applicationSid;
    private Map<String, String> parameters = Map.of();
    private @Nullable Map<String, String> events;

    /** Makes one that allows nothing yet. */
    public TwilioCapability(String accountSid, String authToken) {
        this.accountSid = accountSid;
        this.authToken = authToken;
    }

    /** Allows to make calls, which the voice URL of this TwiML application answers. */
    public void allowClientOutgoing(String appSid) {
        allowClientOutgoing(appSid, Map.of());
    }

    /** Allows to make calls, with parameters that the voice URL of this TwiML application is sent. */
    public void allowClientOutgoing(String appSid, Map<String, String> params) {
        applicationSid = appSid;
        parameters = new TreeMap<>(params);
    }

    /** Allows to take calls to {@code client:} and this name, which calls that the client makes show, too. */
    public void allowClientIncoming(String clientName) {
        this.clientName = clientName;
    }

    /** Allows to listen to those events of the account that match all filters. */
    public void allowEventStream(Map<String, String> filters) {
        events = new TreeMap<>(filters);
    }

    /**
     * Signs a token that lives for an hour.
     *
     * @throws DomainException if a SID is of another kind or the auth token is shorter than 32 bytes
     */
    public String generateToken() throws DomainException {
        return sign(LIFE);
    }

    /**
     * Signs a token.
     *
     * @param ttl how long it lives, in seconds; 1 to 86,400
     * @throws DomainException if that is out of range, a SID is of another kind or the auth token is shorter than 32
     * bytes
     */
    public String generateToken(long ttl) throws DomainException {
        return sign(Duration.ofSeconds(ttl));
    }

    private String sign(Duration ttl) {
        try {
            ClientCapabilityBuilder builder =
                    ClientCapability.builder(accountSid, authToken).ttl(ttl);
            if (clientName != null) {
                builder.incoming(clientName);
            }
            if (applicationSid != null) {
                builder.outgoing(applicationSid, scope -> {
                    scope.clientName(clientName);
                    parameters.forEach(scope::parameter);
                });
            }
            if (events != null) {
                builder.eventStream(events);
            }
            return builder.build().toJwt();
        } catch (IllegalArgumentException e) {
            throw new DomainException(e);
        }
    }

    /** Names the account, and shows nothing of its auth token. */
    @Override
    public String toString() {
        return "TwilioCapability[" + accountSid + "]";
    }
}
