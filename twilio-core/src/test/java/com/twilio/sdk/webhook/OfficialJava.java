package com.twilio.sdk.webhook;

import com.twilio.sdk.webhook.RandomRequest.Kind;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The validator of the official Java library 13.0.1, asked what it can be asked.
 *
 * <p>It takes one value for each name. If the port differs it takes the URL apart and puts it together again, and is wrong
 * for 8 of 14 shapes of URL; it gives wss the port of http; and it reads no JSON request whose URL {@link java.net.URI}
 * does not read.
 */
final class OfficialJava {
    private static final Method SIGN = signMethod();

    private final com.twilio.security.RequestValidator validator;
    private final RandomRequest request;

    OfficialJava(RandomRequest request) {
        this.request = request;
        this.validator = new com.twilio.security.RequestValidator(request.token);
    }

    private static Method signMethod() {
        try {
            Method method = com.twilio.security.RequestValidator.class.getDeclaredMethod(
                    "getValidationSignature", String.class, Map.class);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("The official library signs in another way now.", e);
        }
    }

    boolean takesTheForm() {
        return request.form.values().stream()
                .allMatch(values -> values.stream().distinct().count() == 1);
    }

    boolean takesTheOtherPort() {
        return takesTheOtherPort(request.url) && request.kind != Kind.WEB_SOCKET;
    }

    /** Whether it finds a URL whose port was added or removed: no escape outside user info, no {, | or _ in the host. */
    static boolean takesTheOtherPort(String url) {
        return !url.matches("[^/]*//([^/@]*@)?+([^/]*_.*|.*[%{|].*)");
    }

    boolean accepts(String signature) throws Exception {
        if (!takesTheOtherPort()) {
            return validator.validate(request.url, form(), signature);
        }
        String url = request.urlWithOtherPort;
        return request.kind == Kind.JSON
                ? validator.validate(url, request.body, signature)
                : validator.validate(url, form(), signature);
    }

    String sign() throws Exception {
        return sign(request.url, form());
    }

    private String sign(String url, Map<String, String> form) throws Exception {
        return (String) SIGN.invoke(validator, url, form);
    }

    private Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        for (Map.Entry<String, List<String>> entry : request.form.entrySet()) {
            form.put(entry.getKey(), entry.getValue().get(0));
        }
        return form;
    }
}
