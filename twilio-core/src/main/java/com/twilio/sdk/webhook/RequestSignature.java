package com.twilio.sdk.webhook;

import com.twilio.sdk.type.Secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature that Twilio puts on a webhook, as the header {@value #HEADER}.
 *
 * <p>It is the Base64 of the HMAC-SHA1, keyed with the auth token, of the URL followed by each parameter of the body:
 * names in UTF-16 order, the distinct values of one name in order too. A GET has no body parameters; its query is part
 * of the URL already. Source: Twilio's page on webhook security. Thread-safe.
 */
public final class RequestSignature {
    /** The name of the header. */
    public static final String HEADER = "X-Twilio-Signature";

    private final Secret authToken;

    public RequestSignature(Secret authToken) {
        this.authToken = authToken;
    }

    /** Returns the signature of a request to {@code url} with these body parameters. */
    public String sign(String url, Map<String, ? extends Collection<String>> bodyParameters) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(
                    authToken.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            byte[] digest =
                    mac.doFinal(baseString(url, bodyParameters).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Every Java runtime has HmacSHA1, this one says it has not.", e);
        }
    }

    /** Returns the text that is signed, for logs that explain a signature that does not match. */
    public static String baseString(
            String url, Map<String, ? extends Collection<String>> bodyParameters) {
        StringBuilder base = new StringBuilder(url);
        new TreeMap<>(bodyParameters)
                .forEach((name, values) ->
                        new TreeSet<>(values).forEach(value -> base.append(name).append(value)));
        return base.toString();
    }
}
