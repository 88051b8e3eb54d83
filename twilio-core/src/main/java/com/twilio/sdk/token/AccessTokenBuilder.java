package com.twilio.sdk.token;

import com.twilio.sdk.type.Secret;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Makes {@link AccessToken}s.
 *
 * <p>{@code .identity("ada").ttl(Duration.ofMinutes(20)).voice(v -> v.incomingAllow(true))} ⇒ {@code
 * "grants":{"identity":"ada","voice":{"incoming":{"allow":true}}}}. A grant is read when it is added; what is changed
 * in it afterwards has no effect. Not thread-safe.
 */
public final class AccessTokenBuilder {
    private static final String CONTENT_TYPE = "twilio-fpa;v=1";
    private static final String IDENTITY = "identity";

    private final String accountSid;
    private final String apiKeySid;
    private final Signing signing;
    private final Map<String, Object> grants = new LinkedHashMap<>();
    private @Nullable String identity;
    private @Nullable String region;
    private @Nullable Instant notBefore;

    AccessTokenBuilder(String accountSid, String apiKeySid, Secret apiKeySecret) {
        this.accountSid = Signing.sid("account SID", "AC", accountSid);
        this.apiKeySid = Signing.sid("SID of the API key", "SK", apiKeySid);
        this.signing = new Signing("secret of the API key", apiKeySecret);
    }

    /**
     * Sets who the user is, in the app's own words. None by default. For Voice it is the name after {@code client:},
     * made of letters, digits and underscores. Written as {@code grants.identity}.
     *
     * @throws IllegalArgumentException if it is blank: a user who is not signed in gets no token
     */
    public AccessTokenBuilder identity(@Nullable String identity) {
        if (identity != null && identity.isBlank()) {
            throw new IllegalArgumentException("The identity is blank; name the user.");
        }
        this.identity = identity;
        return this;
    }

    /**
     * Sets how long the token lives, 1 second to 24 hours; fractions of a second are dropped. 1 hour by default.
     * Written as {@code exp}.
     *
     * @throws IllegalArgumentException if it is out of that range
     */
    public AccessTokenBuilder ttl(Duration ttl) {
        signing.ttl(ttl);
        return this;
    }

    /**
     * Sets a time before which Twilio does not take the token. None by default. Written as {@code nbf}, in whole
     * seconds.
     */
    public AccessTokenBuilder notBefore(@Nullable Instant notBefore) {
        this.notBefore = notBefore;
        return this;
    }

    /**
     * Sets the region of the API key, such as {@code ie1} or {@code au1}. us1 by default. Written as {@code twr} in
     * the header.
     */
    public AccessTokenBuilder region(@Nullable String region) {
        this.region = region;
        return this;
    }

    /** Sets the clock that {@code iat} and {@code exp} are read from. That of the system by default. */
    public AccessTokenBuilder clock(InstantSource clock) {
        signing.clock(clock);
        return this;
    }

    /** Grants Voice: {@code voice(v -> v.outgoingApplicationSid("AP…"))}. */
    public AccessTokenBuilder voice(Consumer<VoiceGrant> grant) {
        return grant(new VoiceGrant(), grant);
    }

    /** Grants Video: {@code video(v -> v.room("daily"))}. */
    public AccessTokenBuilder video(Consumer<VideoGrant> grant) {
        return grant(new VideoGrant(), grant);
    }

    /**
     * Grants Conversations: {@code conversations(c -> c.serviceSid("IS…"))} ⇒ {@code "chat":{"service_sid":"IS…"}}.
     */
    public AccessTokenBuilder conversations(Consumer<ChatGrant> grant) {
        return grant(new ChatGrant(), grant);
    }

    /** Grants Programmable Chat; what {@link #conversations(Consumer)} writes, under its former name. */
    public AccessTokenBuilder chat(Consumer<ChatGrant> grant) {
        return grant(new ChatGrant(), grant);
    }

    /** Grants Sync: {@code sync(s -> s.serviceSid("IS…"))}. */
    public AccessTokenBuilder sync(Consumer<SyncGrant> grant) {
        return grant(new SyncGrant(), grant);
    }

    /** Grants TaskRouter: {@code taskRouter(t -> t.workspaceSid("WS…").workerSid("WK…").role("worker"))}. */
    public AccessTokenBuilder taskRouter(Consumer<TaskRouterGrant> grant) {
        return grant(new TaskRouterGrant(), grant);
    }

    /** Grants the player of Twilio Live what the Media API's playback grant holds. */
    public AccessTokenBuilder playback(Map<String, ? extends @Nullable Object> grant) {
        return grant(new PlaybackGrant(grant));
    }

    private <G extends Grant> AccessTokenBuilder grant(G grant, Consumer<G> with) {
        with.accept(grant);
        return grant(grant);
    }

    /**
     * Adds a grant.
     *
     * @throws IllegalArgumentException if the token has one with this key already, or JSON has no form for a value
     */
    public AccessTokenBuilder grant(Grant grant) {
        return grant(grant.getKey(), grant.toMap());
    }

    /**
     * Adds a grant for a product that has no class here: {@code grant("my_product", Map.of("role", "guest"))} ⇒
     * {@code "my_product":{"role":"guest"}}.
     *
     * @param values texts, numbers, booleans, maps, lists and null
     * @throws IllegalArgumentException if the token has one with this key already, or JSON has no form for a value
     */
    public AccessTokenBuilder grant(String key, Map<String, ? extends @Nullable Object> values) {
        if (key.equals(IDENTITY)) {
            throw new IllegalArgumentException("identity is no grant; set it with identity(…).");
        }
        if (grants.containsKey(key)) {
            throw new IllegalArgumentException(
                    "The token has a grant '" + key + "' already; put all of it into one.");
        }
        grants.put(key, new JsonWriter.Raw(JsonWriter.write(key, values)));
        return this;
    }

    /**
     * Signs a token that lives from now on. Each call makes another one, with an id of its own.
     *
     * @throws IllegalStateException if it would expire before it may be used
     */
    public AccessToken build() {
        Instant issuedAt = signing.now();
        Instant expiresAt = signing.expiry(issuedAt);
        String id = apiKeySid + "-" + UUID.randomUUID();
        Map<String, Object> claims = signing.claims(apiKeySid, issuedAt);
        if (notBefore != null) {
            if (notBefore.getEpochSecond() >= expiresAt.getEpochSecond()) {
                throw new IllegalStateException("The token would expire at " + expiresAt
                        + ", but is not to be used before " + notBefore + ".");
            }
            claims.put("nbf", notBefore.getEpochSecond());
        }
        claims.put("jti", id);
        claims.put("sub", accountSid);
        claims.put("grants", allGrants());
        return new AccessToken(signing.sign(header(), claims), id, issuedAt, expiresAt);
    }

    private Map<String, Object> header() {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("cty", CONTENT_TYPE);
        if (region != null) {
            header.put("twr", region);
        }
        return header;
    }

    private Map<String, Object> allGrants() {
        Map<String, Object> all = new LinkedHashMap<>();
        if (identity != null) {
            all.put(IDENTITY, identity);
        }
        all.putAll(grants);
        return all;
    }

    /** Names the API key, and shows nothing of its secret. */
    @Override
    public String toString() {
        return "AccessTokenBuilder[" + apiKeySid + "]";
    }
}
