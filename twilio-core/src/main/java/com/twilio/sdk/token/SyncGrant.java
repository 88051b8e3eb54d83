package com.twilio.sdk.token;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A grant for Sync: documents, lists, maps and streams of a service.
 *
 * <p>{@code new SyncGrant().serviceSid("IS…")} ⇒ {@code "data_sync":{"service_sid":"IS…"}}. The token needs an
 * identity. A null value removes a field. Source: Twilio's page on access tokens for Sync. Not thread-safe.
 */
public final class SyncGrant implements Grant {
    private final GrantFields fields = new GrantFields();

    /** Starts empty; Twilio needs {@link #serviceSid(String)}. */
    public SyncGrant() {}

    /** Sets the SID of the Sync service (IS…), or {@code default}. Written as {@code service_sid}. */
    public SyncGrant serviceSid(@Nullable String serviceSid) {
        fields.set("service_sid", serviceSid);
        return this;
    }

    /** Sets an id of the device, as older clients have it. Written as {@code endpoint_id}. */
    public SyncGrant endpointId(@Nullable String endpointId) {
        fields.set("endpoint_id", endpointId);
        return this;
    }

    /** Returns {@code data_sync}. */
    @Override
    public String getKey() {
        return "data_sync";
    }

    @Override
    public Map<String, @Nullable Object> toMap() {
        return fields.toMap();
    }
}
