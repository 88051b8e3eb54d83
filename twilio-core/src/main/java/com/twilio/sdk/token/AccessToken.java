package com.twilio.sdk.token;

import com.twilio.sdk.type.Secret;

import java.time.Instant;

/**
 * A token with which Twilio's client in a browser or on a phone signs in: a JWT, signed with an API key, that says
 * who the user is and what is granted.
 *
 * <p>{@code AccessToken.builder(accountSid, apiKeySid, apiKeySecret).identity("ada").video(v ->
 * v.room("daily")).build().toJwt()} ⇒ {@code eyJ0eXAi…} with the claims {@code
 * {"iss":"SK…","iat":…,"exp":…,"jti":"SK…-…","sub":"AC…","grants":{"identity":"ada","video":{"room":"daily"}}}}.
 * Whoever has it is that user until it expires: send it over https, and only to a user who has signed in. Source:
 * Twilio's page on access tokens. Immutable.
 */
public final class AccessToken {
    private final String jwt;
    private final String id;
    private final Instant issuedAt;
    private final Instant expiresAt;

    AccessToken(String jwt, String id, Instant issuedAt, Instant expiresAt) {
        this.jwt = jwt;
        this.id = id;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    /**
     * Starts a token.
     *
     * @param accountSid the account (AC…) that is used and pays
     * @param apiKeySid an API key (SK…) of that account; an auth token cannot sign access tokens
     * @param apiKeySecret the secret of that key
     * @throws IllegalArgumentException if a SID is of another kind, or the secret is shorter than 32 bytes
     */
    public static AccessTokenBuilder builder(
            String accountSid, String apiKeySid, String apiKeySecret) {
        return builder(accountSid, apiKeySid, Secret.of(apiKeySecret));
    }

    /**
     * Starts a token.
     *
     * @param accountSid the account (AC…) that is used and pays
     * @param apiKeySid an API key (SK…) of that account; an auth token cannot sign access tokens
     * @param apiKeySecret the secret of that key
     * @throws IllegalArgumentException if a SID is of another kind, or the secret is shorter than 32 bytes
     */
    public static AccessTokenBuilder builder(
            String accountSid, String apiKeySid, Secret apiKeySecret) {
        return new AccessTokenBuilder(accountSid, apiKeySid, apiKeySecret);
    }

    /** Returns the token as the client takes it; the same text each time. */
    public String toJwt() {
        return jwt;
    }

    /** Returns the token's own id, the claim {@code jti}: different for each token. */
    public String getId() {
        return id;
    }

    /** Returns when the token was made, in whole seconds: the claim {@code iat}. */
    public Instant getIssuedAt() {
        return issuedAt;
    }

    /** Returns when Twilio stops taking it: the claim {@code exp}. */
    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** Shows the expiry alone: whoever reads a token in a log could use it. */
    @Override
    public String toString() {
        return "AccessToken[until " + expiresAt + "]";
    }
}
