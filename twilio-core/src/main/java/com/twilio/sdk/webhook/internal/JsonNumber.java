package com.twilio.sdk.webhook.internal;

/**
 * A number as it is written: {@code 1.0} stays {@code 1.0}, and no digit is lost.
 *
 * @param text the number in the notation of JSON
 */
public record JsonNumber(String text) {
    @Override
    public String toString() {
        return text;
    }
}
