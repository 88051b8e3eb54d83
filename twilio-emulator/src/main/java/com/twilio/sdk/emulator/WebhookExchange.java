package com.twilio.sdk.emulator;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A request that the emulator sent to the app, and what came back.
 *
 * <p>{@code POST http://127.0.0.1:8080/voice → 200 text/xml}
 *
 * @param offset when it was sent, since the emulator's start on its own clock
 * @param sid the call or the text that it is about
 * @param method {@code GET} or {@code POST}
 * @param url the whole URL as it was signed, the query of a GET included
 * @param parameters the form of a POST; empty for a GET
 * @param signatureBase the text that was signed
 * @param signature the value of {@code X-Twilio-Signature}
 * @param status the HTTP status of the answer; 0 if there was none
 * @param contentType the content type of the answer, or null
 * @param body the body of the answer; empty if there was none
 * @param problem why there was no usable answer, or null
 * @param elapsed how long the app took, on the wall clock
 */
public record WebhookExchange(
        Duration offset,
        String sid,
        String method,
        String url,
        Map<String, List<String>> parameters,
        String signatureBase,
        String signature,
        int status,
        @Nullable String contentType,
        String body,
        @Nullable String problem,
        Duration elapsed) {
    /** Returns the request line, and the answer's status and content type, or the problem. */
    @Override
    public String toString() {
        String answer = status == 0 ? String.valueOf(problem) : status + type();
        return method + " " + url + " → " + answer;
    }

    private String type() {
        return contentType == null ? "" : " " + contentType;
    }
}
