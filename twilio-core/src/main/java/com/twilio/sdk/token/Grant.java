package com.twilio.sdk.token;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What an {@link AccessToken} allows: one product of Twilio, and how much of it.
 *
 * <p>{@code new VideoGrant().room("daily")} ⇒ {@code "video":{"room":"daily"}}. A product that has no class here is
 * granted with {@link AccessTokenBuilder#grant(String, Map)}.
 */
public interface Grant {
    /** Returns the name of the product in the token. */
    String getKey();

    /** Returns what is granted, as it stands in the token; a copy. */
    Map<String, @Nullable Object> toMap();
}
