package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Media>} noun of {@link Message}: a file to send.
 *
 * <p>{@code new Media("https://example.com/a.png")} ⇒ {@code <Media>https://example.com/a.png</Media>}; the fluent
 * line is {@code message(m -> m.media("https://example.com/a.png"))}. Not thread-safe until it is no longer changed.
 */
public class Media extends Verb {
    /** Makes it with the URL of the file. */
    public Media(String url) {
        super(new com.twilio.sdk.twiml.messaging.Media(), url, Set.of());
    }
}
