package com.twilio.sdk.token;

import com.twilio.sdk.type.Secret;

import java.time.Instant;

/**
 * A token for Twilio Client 1.x, the predecessor of the Voice SDKs: a JWT, signed with the auth token, whose scopes
 * say which calls may be made and taken. Newer clients take an {@link AccessToken}.
 *
 * <p>{@code ClientCapability.builder(accountSid, authToken).incoming("ada").outgoing("AP…").build().toJwt()} ⇒ {@code
 * eyJ0eXAi…} with the claims {@code {"iss":"AC…","iat":…,"exp":…,"scope":"scope:client:incoming?clientName=ada
 * scope:client:outgoing?appSid=AP…"}}. Immutable.
 */
public final class ClientCapability {
    private final String jwt;
    private final Instant expiresAt;

    ClientCapability(String jwt, Instant expiresAt) {
        this.jwt = jwt;
        this.expiresAt = expiresAt;
    }

    /**
     * Starts a token.
     *
     * @throws IllegalArgumentException if the SID is of another kind, or the auth token is shorter than 32 bytes
     */
    public static ClientCapabilityBuilder builder(String accountSid, String authToken) {
        return builder(accountSid, Secret.of(authToken));
    }

    /**
     * Starts a token.
     *
     * @throws IllegalArgumentException if the SID is of another kind, or the auth token is shorter than 32 bytes
     */
    public static ClientCapabilityBuilder builder(String accountSid, Secret authToken) {
        return new ClientCapabilityBuilder(accountSid, authToken);
    }

    /** Returns the token as the client takes it; the same text each time. */
    public String toJwt() {
        return jwt;
    }

    /** Returns when Twilio stops taking it: the claim {@code exp}. */
    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** Shows the expiry alone: whoever reads a token in a log could use it. */
    @Override
    public String toString() {
        return "ClientCapability[until " + expiresAt + "]";
    }
}
