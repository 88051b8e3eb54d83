package com.twilio.sdk.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Twilio's rule once more, step by step as its page tells it, as a witness that ours is right. */
final class PlainSignature {
    private PlainSignature() {}

    static String of(String token, String url, Map<String, List<String>> form) throws Exception {
        String signed = url;
        List<String> names = new ArrayList<>(form.keySet());
        names.sort(null);
        for (String name : names) {
            List<String> values = new ArrayList<>(new HashSet<>(form.get(name)));
            values.sort(null);
            for (String value : values) {
                signed = signed + name + value;
            }
        }
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(token.getBytes(UTF_8), "HmacSHA1"));
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }
}
