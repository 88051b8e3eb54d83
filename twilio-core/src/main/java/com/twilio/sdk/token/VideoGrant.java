package com.twilio.sdk.token;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A grant for Video: joining rooms.
 *
 * <p>{@code new VideoGrant().room("daily")} ⇒ {@code "video":{"room":"daily"}}. A null value removes a field. Source:
 * Twilio's page on access tokens for Video. Not thread-safe.
 */
public final class VideoGrant implements Grant {
    private final GrantFields fields = new GrantFields();

    /** Starts with every room of the account. */
    public VideoGrant() {}

    /** Sets the only room that may be joined: its SID (RM…) or its unique name. Every room by default. */
    public VideoGrant room(@Nullable String room) {
        fields.set("room", room);
        return this;
    }

    /** Returns {@code video}. */
    @Override
    public String getKey() {
        return "video";
    }

    @Override
    public Map<String, @Nullable Object> toMap() {
        return fields.toMap();
    }
}
