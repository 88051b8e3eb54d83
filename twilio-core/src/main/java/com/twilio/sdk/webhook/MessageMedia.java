package com.twilio.sdk.webhook;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * A picture, a sound or another file that came with a message.
 *
 * <p>{@code MediaUrl0} and {@code MediaContentType0} ⇒ {@code getMedia().get(0)}. Fetching the URL may take the account's
 * credentials. Immutable.
 */
public final class MessageMedia {
    private final String url;
    private final @Nullable String contentType;

    MessageMedia(String url, @Nullable String contentType) {
        this.url = url;
        this.contentType = contentType;
    }

    /** Returns the URL of the file at Twilio, as it was posted. */
    public String getUrl() {
        return url;
    }

    /** Returns the media type, such as {@code image/jpeg}; null if none was posted. */
    public @Nullable String getContentType() {
        return contentType;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MessageMedia that
                && that.url.equals(url)
                && Objects.equals(that.contentType, contentType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(url, contentType);
    }

    /** Returns that it is a medium, and no more: whoever has the URL may have the file. */
    @Override
    public String toString() {
        return "MessageMedia[url of " + url.length() + " characters]";
    }
}
