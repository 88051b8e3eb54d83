package com.twilio.sdk.token;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A grant for TaskRouter: being a worker or a supervisor of a workspace.
 *
 * <p>{@code new TaskRouterGrant().workspaceSid("WS…").workerSid("WK…").role("worker")} ⇒ {@code
 * "task_router":{"workspace_sid":"WS…","worker_sid":"WK…","role":"worker"}}. A null value removes a field. Clients
 * that take policies instead have a {@link TaskRouterCapability}. Not thread-safe.
 */
public final class TaskRouterGrant implements Grant {
    private final GrantFields fields = new GrantFields();

    /** Starts empty. */
    public TaskRouterGrant() {}

    /** Sets the SID of the workspace (WS…). Written as {@code workspace_sid}. */
    public TaskRouterGrant workspaceSid(@Nullable String workspaceSid) {
        fields.set("workspace_sid", workspaceSid);
        return this;
    }

    /** Sets the SID of the worker (WK…). Written as {@code worker_sid}. */
    public TaskRouterGrant workerSid(@Nullable String workerSid) {
        fields.set("worker_sid", workerSid);
        return this;
    }

    /** Sets the role: {@code worker} or {@code supervisor}. Written as {@code role}. */
    public TaskRouterGrant role(@Nullable String role) {
        fields.set("role", role);
        return this;
    }

    /** Returns {@code task_router}. */
    @Override
    public String getKey() {
        return "task_router";
    }

    @Override
    public Map<String, @Nullable Object> toMap() {
        return fields.toMap();
    }
}
