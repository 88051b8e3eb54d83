package com.twilio.sdk.rest.internal;

import okhttp3.Headers;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * An answer of success.
 *
 * @param status the HTTP status, 200 to 299
 * @param headers the headers as they came
 * @param json the body, empty where there was none
 */
public record Reply(int status, Headers headers, Map<String, @Nullable Object> json) {}
