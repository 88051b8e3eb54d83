package com.twilio.sdk.servlet;

import com.twilio.sdk.webhook.RequestValidator;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a filter is told: with which tokens, under which URL and for which paths it checks. Immutable. */
record SignatureSettings(
        boolean enabled,
        RequestValidator validator,
        RequestUrl url,
        ProtectedPaths paths,
        int maxBodyBytes) {
    static final String TOKEN_VARIABLE = "TWILIO_AUTH_TOKEN";
    static final String URL_VARIABLE = "TWILIO_PUBLIC_URL";

    private static final List<String> NAMES =
            List.of("authToken", "publicUrl", "trustedProxies", "paths", "maxBodyBytes", "enabled");

    /**
     * Reads init-params; where there is no token or no public URL among them, the environment.
     *
     * @throws IllegalArgumentException if something is missing, unknown or cannot be read; the message names the next step
     */
    static SignatureSettings of(
            Enumeration<String> names,
            UnaryOperator<@Nullable String> initParameter,
            UnaryOperator<@Nullable String> environment) {
        for (String name : Collections.list(names)) {
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("There is no init-param '" + name
                        + "'; there are " + String.join(", ", NAMES) + ".");
            }
        }
        TwilioSignatureFilter.Builder builder = TwilioSignatureFilter.builder();
        if (isOff(initParameter.apply("enabled"))) {
            return builder.disabled().settings();
        }
        builder.validator(validator(initParameter.apply("authToken"), environment));
        String publicUrl = initParameter.apply("publicUrl");
        List<String> proxies = list(initParameter.apply("trustedProxies"));
        if (publicUrl != null) {
            builder.publicUrl(publicUrl.trim());
        } else if (proxies.isEmpty() && environment.apply(URL_VARIABLE) != null) {
            builder.publicUrl(String.valueOf(environment.apply(URL_VARIABLE)));
        }
        builder.trustedProxies(proxies.toArray(String[]::new));
        List<String> paths = list(initParameter.apply("paths"));
        if (!paths.isEmpty()) {
            builder.paths(paths);
        }
        String limit = initParameter.apply("maxBodyBytes");
        return (limit == null ? builder : builder.maxBodyBytes(number(limit.trim()))).settings();
    }

    /** Reads the environment alone. */
    static SignatureSettings ofEnvironment(UnaryOperator<@Nullable String> environment) {
        return of(Collections.emptyEnumeration(), name -> null, environment);
    }

    private static RequestValidator validator(
            @Nullable String tokens, UnaryOperator<@Nullable String> environment) {
        List<String> keys = list(tokens == null ? environment.apply(TOKEN_VARIABLE) : tokens);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no auth token to check the signatures of webhooks with. Set the environment"
                            + " variable " + TOKEN_VARIABLE
                            + " or the init-param authToken, or give a"
                            + " RequestValidator in code.");
        }
        RequestValidator.Builder builder = RequestValidator.builder();
        keys.forEach(builder::authToken);
        return builder.build();
    }

    private static boolean isOff(@Nullable String enabled) {
        if (enabled != null && !enabled.equals("true") && !enabled.equals("false")) {
            throw new IllegalArgumentException(
                    "The init-param enabled is '" + enabled + "'; it must be true or false.");
        }
        return "false".equals(enabled);
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(
                    "The init-param maxBodyBytes is '" + text + "'; it must be a number of bytes.");
        }
        return Integer.parseInt(text);
    }

    private static List<String> list(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.trim().split("[,\\s]+"))
                        .filter(one -> !one.isEmpty())
                        .toList();
    }
}
