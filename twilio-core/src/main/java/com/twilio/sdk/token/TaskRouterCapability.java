package com.twilio.sdk.token;

import com.twilio.sdk.type.Secret;

import java.time.Instant;

/**
 * A token for TaskRouter's JavaScript SDK: a JWT, signed with the auth token, whose policies say which requests a
 * worker, a task queue or a workspace may make.
 *
 * <p>{@code TaskRouterCapability.builder(accountSid, authToken,
 * "WS…").worker("WK…").defaultWorkerPolicies().build().toJwt()} ⇒ {@code eyJ0eXAi…} with the claims {@code
 * {"iss":"AC…","iat":…,"exp":…,"version":"v1","account_sid":"AC…",
 * "workspace_sid":"WS…","channel":"WK…","worker_sid":"WK…","policies":[…]}}. Immutable.
 */
public final class TaskRouterCapability {
    private final String jwt;
    private final Instant expiresAt;

    TaskRouterCapability(String jwt, Instant expiresAt) {
        this.jwt = jwt;
        this.expiresAt = expiresAt;
    }

    /**
     * Starts a token for a workspace, or for a worker or a task queue in it.
     *
     * @throws IllegalArgumentException if a SID is of another kind, or the auth token is shorter than 32 bytes
     */
    public static TaskRouterCapabilityBuilder builder(
            String accountSid, String authToken, String workspaceSid) {
        return builder(accountSid, Secret.of(authToken), workspaceSid);
    }

    /**
     * Starts a token for a workspace, or for a worker or a task queue in it.
     *
     * @throws IllegalArgumentException if a SID is of another kind, or the auth token is shorter than 32 bytes
     */
    public static TaskRouterCapabilityBuilder builder(
            String accountSid, Secret authToken, String workspaceSid) {
        return new TaskRouterCapabilityBuilder(accountSid, authToken, workspaceSid);
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
        return "TaskRouterCapability[until " + expiresAt + "]";
    }
}
