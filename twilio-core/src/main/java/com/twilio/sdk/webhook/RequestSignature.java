package com.twilio.sdk.webhook;

import com.twilio.sdk.type.Secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature that Twilio puts on a webhook, as the header {@value #HEADER}.
 *
 * <p>It is the Base64 of the HMAC-SHA1, keyed with the auth token, of the URL followed by each parameter of the body:
 * names in UTF-16 order, the distinct values of one name in order too. A GET has no body parameters; its query is part
 * of the URL already. To check a signature that came in, use a {@link RequestValidator}, which knows the spellings of a
 * URL. Source: <a href="https://www.twilio.com/docs/usage/webhooks/webhooks-security">Twilio's page on webhook
 * security</a>. Thread-safe.
 */
public final class RequestSignature {
    /** The name of the header. */
    public static final String HEADER = "X-Twilio-Signature";

    private static final String ALGORITHM = "HmacSHA1";
    private static final int LENGTH = 28;
    private static final String BASE64 =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private final SecretKeySpec key;

    public RequestSignature(Secret authToken) {
        this.key =
                new SecretKeySpec(authToken.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * Returns the signature of a request to {@code url} with these body parameters.
     *
     * @param bodyParameters by name, a text, an array or a collection of texts; null is an empty text
     */
    public String sign(String url, Map<String, ?> bodyParameters) {
        return sign(url, SignedParameters.of(bodyParameters).utf8());
    }

    /** Returns the signature where the parameters are sorted already, so that several URLs share that work. */
    String sign(String url, byte[] parameters) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(url.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(parameters));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Every Java runtime has HmacSHA1, this one says it has not.", e);
        }
    }

    /** Returns whether a text may be a signature: the Base64 of 20 bytes. */
    static boolean isWellFormed(String signature) {
        int last = LENGTH - 1;
        return signature.length() == LENGTH
                && signature.charAt(last) == '='
                && signature.chars().limit(last).allMatch(c -> BASE64.indexOf(c) >= 0);
    }

    /** Returns the text that is signed, for logs that explain a signature that does not match. */
    public static String baseString(String url, Map<String, ?> bodyParameters) {
        return url + SignedParameters.of(bodyParameters).text();
    }
}
