package com.twilio.sdk.token;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A grant for the player of Twilio Live: the object that Twilio's Media API has as the grant of a player streamer, as
 * it came.
 *
 * <p>{@code new PlaybackGrant(Map.of("playbackUrl", "https://…"))} ⇒ {@code "player":{"playbackUrl":"https://…"}}.
 * Fields whose value is null stay in it. Immutable.
 */
public final class PlaybackGrant implements Grant {
    private final Map<String, @Nullable Object> values;

    /** Takes the field {@code grant} of the Media API's answer. */
    public PlaybackGrant(Map<String, ? extends @Nullable Object> grant) {
        values = new LinkedHashMap<>(grant);
    }

    /** Returns {@code player}. */
    @Override
    public String getKey() {
        return "player";
    }

    @Override
    public Map<String, @Nullable Object> toMap() {
        return new LinkedHashMap<>(values);
    }
}
