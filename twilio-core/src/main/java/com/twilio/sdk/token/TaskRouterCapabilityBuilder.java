package com.twilio.sdk.token;

import com.twilio.sdk.type.HttpMethod;
import com.twilio.sdk.type.Secret;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes {@link TaskRouterCapability} tokens.
 *
 * <p>{@code .worker("WK…").allow(HttpMethod.POST, "Workers/WK…")} ⇒ {@code "policies":[
 * {"url":"https://taskrouter.twilio.com/v1/Workspaces/WS…/Workers/WK…","method":"POST","allow":true},…]}. Policies
 * keep the order in which they are added; those of the event channel, without which no client connects, stand at the
 * end. Equal ones are written once. Not thread-safe.
 */
public final class TaskRouterCapabilityBuilder {
    private static final String WORKSPACES = "https://taskrouter.twilio.com/v1/Workspaces/";
    private static final String EVENT_CHANNELS = "https://event-bridge.twilio.com/v1/wschannels/";

    private final String accountSid;
    private final String workspaceSid;
    private final Signing signing;
    private final Set<JsonWriter.Raw> policies = new LinkedHashSet<>();
    private @Nullable String workerSid;
    private @Nullable String taskQueueSid;
    private @Nullable String friendlyName;

    TaskRouterCapabilityBuilder(String accountSid, Secret authToken, String workspaceSid) {
        this.accountSid = Signing.sid("account SID", "AC", accountSid);
        this.workspaceSid = Signing.sid("workspace SID", "WS", workspaceSid);
        this.signing = new Signing("auth token", authToken);
    }

    /**
     * Makes it a token of a worker. Written as {@code worker_sid} and {@code channel}.
     *
     * @throws IllegalArgumentException if the SID does not start with WK
     * @throws IllegalStateException if the token is one of a worker or a task queue already
     */
    public TaskRouterCapabilityBuilder worker(String workerSid) {
        checkNoChannel();
        this.workerSid = Signing.sid("worker SID", "WK", workerSid);
        return this;
    }

    /**
     * Makes it a token of a task queue. Written as {@code taskqueue_sid} and {@code channel}.
     *
     * @throws IllegalArgumentException if the SID does not start with WQ
     * @throws IllegalStateException if the token is one of a worker or a task queue already
     */
    public TaskRouterCapabilityBuilder taskQueue(String taskQueueSid) {
        checkNoChannel();
        this.taskQueueSid = Signing.sid("task queue SID", "WQ", taskQueueSid);
        return this;
    }

    private void checkNoChannel() {
        if (workerSid != null || taskQueueSid != null) {
            throw new IllegalStateException("The token is one of " + channel()
                    + " already; a token has one worker or one task queue.");
        }
    }

    private String channel() {
        return workerSid != null ? workerSid : taskQueueSid != null ? taskQueueSid : workspaceSid;
    }

    /** Sets a name for people to read. None by default. Written as {@code friendly_name}. */
    public TaskRouterCapabilityBuilder friendlyName(@Nullable String friendlyName) {
        this.friendlyName = friendlyName;
        return this;
    }

    /**
     * Allows what each worker needs: reading itself, its reservations, the tasks and the activities of the workspace.
     *
     * @throws IllegalStateException if {@link #worker(String)} has not been called
     */
    public TaskRouterCapabilityBuilder defaultWorkerPolicies() {
        if (workerSid == null) {
            throw new IllegalStateException("Name the worker before: worker(\"WK…\").");
        }
        String worker = "Workers/" + workerSid;
        return allow(HttpMethod.GET, "Activities")
                .allow(HttpMethod.GET, "Tasks/**")
                .allow(HttpMethod.GET, worker + "/Reservations/**")
                .allow(HttpMethod.GET, worker);
    }

    /**
     * Allows a method on a resource of the workspace: {@code allow(HttpMethod.GET, "Tasks/**")}.
     *
     * @param resource what follows {@code /Workspaces/WS…/}; {@code *} is one segment, {@code **} any number of them
     */
    public TaskRouterCapabilityBuilder allow(HttpMethod method, String resource) {
        return allow(method, resource, p -> {});
    }

    /**
     * Allows a method on a resource of the workspace, with certain parameters:
     * {@code allow(HttpMethod.POST, "Workers/WK…", p -> p.postFilter("ActivitySid", FilterRequirement.REQUIRED))}.
     *
     * @param resource what follows {@code /Workspaces/WS…/}; {@code *} is one segment, {@code **} any number of them
     */
    public TaskRouterCapabilityBuilder allow(
            HttpMethod method, String resource, Consumer<TaskRouterPolicy> with) {
        TaskRouterPolicy policy = new TaskRouterPolicy()
                .method(method)
                .url(WORKSPACES + workspaceSid + "/" + resource);
        with.accept(policy);
        return policy(policy);
    }

    /**
     * Adds a policy; it is read now, and may be changed afterwards.
     *
     * @throws IllegalArgumentException if its URL or its method is missing
     */
    public TaskRouterCapabilityBuilder policy(TaskRouterPolicy policy) {
        policies.add(new JsonWriter.Raw(policy.toJson()));
        return this;
    }

    /**
     * Adds a policy: {@code policy(p -> p.method(HttpMethod.DELETE).url("https://…").allow(false))}.
     *
     * @throws IllegalArgumentException if its URL or its method is missing
     */
    public TaskRouterCapabilityBuilder policy(Consumer<TaskRouterPolicy> with) {
        TaskRouterPolicy policy = new TaskRouterPolicy();
        with.accept(policy);
        return policy(policy);
    }

    /**
     * Sets how long the token lives, 1 second to 24 hours; fractions of a second are dropped. 1 hour by default.
     * Written as {@code exp}.
     *
     * @throws IllegalArgumentException if it is out of that range
     */
    public TaskRouterCapabilityBuilder ttl(Duration ttl) {
        signing.ttl(ttl);
        return this;
    }

    /** Sets the clock that {@code iat} and {@code exp} are read from. That of the system by default. */
    public TaskRouterCapabilityBuilder clock(InstantSource clock) {
        signing.clock(clock);
        return this;
    }

    /** Signs a token that lives from now on. */
    public TaskRouterCapability build() {
        Instant issuedAt = signing.now();
        Map<String, Object> claims = signing.claims(accountSid, issuedAt);
        claims.put("version", "v1");
        claims.put("account_sid", accountSid);
        claims.put("workspace_sid", workspaceSid);
        claims.put("channel", channel());
        putIfSet(claims, "worker_sid", workerSid);
        putIfSet(claims, "taskqueue_sid", taskQueueSid);
        putIfSet(claims, "friendly_name", friendlyName);
        claims.put("policies", allPolicies());
        return new TaskRouterCapability(signing.sign(Map.of(), claims), signing.expiry(issuedAt));
    }

    private static void putIfSet(Map<String, Object> claims, String name, @Nullable String value) {
        if (value != null) {
            claims.put(name, value);
        }
    }

    private List<JsonWriter.Raw> allPolicies() {
        Set<JsonWriter.Raw> all = new LinkedHashSet<>(policies);
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.POST)) {
            TaskRouterPolicy events = new TaskRouterPolicy()
                    .method(method)
                    .url(EVENT_CHANNELS + accountSid + "/" + channel());
            all.add(new JsonWriter.Raw(events.toJson()));
        }
        return new ArrayList<>(all);
    }

    /** Names the workspace, and shows nothing of the auth token. */
    @Override
    public String toString() {
        return "TaskRouterCapabilityBuilder[" + workspaceSid + "]";
    }
}
