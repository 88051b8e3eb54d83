package com.twilio.sdk;

import com.twilio.sdk.webhook.RequestValidator;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A check of webhooks: whether a request came from Twilio.
 *
 * <p>{@code new TwilioUtils(authToken).validateRequest(signature, url, params)} ⇒ {@code true}; the fluent line is
 * {@code RequestValidator.of(authToken).isValid(url, params, signature)}, which also says why not, and reads JSON
 * bodies. Immutable and thread-safe.
 */
public class TwilioUtils {
    private final RequestValidator validator;

    /**
     * Makes a check with the auth token of an account.
     *
     * @throws IllegalArgumentException if the token is empty
     */
    public TwilioUtils(String authToken) {
        this.validator = RequestValidator.of(authToken);
    }

    /** Makes a check with the auth token of an account; the SID changes nothing. */
    public TwilioUtils(String authToken, String accountSid) {
        this(authToken);
    }

    /**
     * Returns whether Twilio signed this request.
     *
     * @param expectedSignature the header X-Twilio-Signature, null if there is none
     * @param url the whole URL as it was requested
     * @param params those of the body alone, without those of the query; null or none for a GET
     */
    public boolean validateRequest(
            @Nullable String expectedSignature, String url, @Nullable Map<String, String> params) {
        return validator.isValid(url, orNone(params), expectedSignature);
    }

    /** Returns the signature that Twilio would put on this request, for tests of your app. */
    public String getValidationSignature(String url, @Nullable Map<String, String> params) {
        return validator.sign(url, orNone(params));
    }

    private static Map<String, String> orNone(@Nullable Map<String, String> params) {
        return params == null ? Map.of() : params;
    }
}
