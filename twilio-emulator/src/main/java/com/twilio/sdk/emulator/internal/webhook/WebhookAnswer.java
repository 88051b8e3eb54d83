package com.twilio.sdk.emulator.internal.webhook;

import org.jspecify.annotations.Nullable;

/**
 * An answer of the app, or the reason why there is none.
 *
 * @param url the URL that answered, after redirects
 * @param status the HTTP status; 0 if there was no answer
 * @param code Twilio's error number; 0 for a 2xx
 * @param problem what went wrong in words; empty for a 2xx
 */
public record WebhookAnswer(
        String url,
        int status,
        @Nullable String contentType,
        String body,
        int code,
        String problem) {}
