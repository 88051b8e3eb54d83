package com.twilio.sdk.token;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A grant for Conversations, and for Programmable Chat, from which it has its name.
 *
 * <p>{@code new ChatGrant().serviceSid("IS…")} ⇒ {@code "chat":{"service_sid":"IS…"}}. The token needs an identity. A
 * null value removes a field. Source: Twilio's page on access tokens for Conversations. Not thread-safe.
 */
public final class ChatGrant implements Grant {
    private final GrantFields fields = new GrantFields();

    /** Starts empty; Twilio needs {@link #serviceSid(String)}. */
    public ChatGrant() {}

    /** Sets the SID of the Conversations or Chat service (IS…). Written as {@code service_sid}. */
    public ChatGrant serviceSid(@Nullable String serviceSid) {
        fields.set("service_sid", serviceSid);
        return this;
    }

    /** Sets an id of the device, as the older clients of Chat have it. Written as {@code endpoint_id}. */
    public ChatGrant endpointId(@Nullable String endpointId) {
        fields.set("endpoint_id", endpointId);
        return this;
    }

    /**
     * Sets the SID of a role for the whole service (RL…), in place of the user's own. Written as {@code
     * deployment_role_sid}.
     */
    public ChatGrant deploymentRoleSid(@Nullable String deploymentRoleSid) {
        fields.set("deployment_role_sid", deploymentRoleSid);
        return this;
    }

    /** Sets the SID of the push credential (CR…) for notifications. Written as {@code push_credential_sid}. */
    public ChatGrant pushCredentialSid(@Nullable String pushCredentialSid) {
        fields.set("push_credential_sid", pushCredentialSid);
        return this;
    }

    /** Returns {@code chat}. */
    @Override
    public String getKey() {
        return "chat";
    }

    @Override
    public Map<String, @Nullable Object> toMap() {
        return fields.toMap();
    }
}
