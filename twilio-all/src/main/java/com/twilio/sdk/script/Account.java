package com.twilio.sdk.script;

import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.TwilioClientBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The account of a script, as the environment names it. */
final class Account {
    private static final String SID = "TWILIO_ACCOUNT_SID";
    private static final String TOKEN = "TWILIO_AUTH_TOKEN";
    private static final String KEY = "TWILIO_API_KEY";
    private static final String SECRET = "TWILIO_API_SECRET";

    private final UnaryOperator<@Nullable String> environment;

    Account(UnaryOperator<@Nullable String> environment) {
        this.environment = environment;
    }

    /** Makes the client: for Twilio, or for a server of one's own that takes the same credentials. */
    TwilioClient client(@Nullable String baseUrl) {
        boolean hasKey = isSet(KEY);
        List<String> missing = (hasKey ? Stream.of(SID, SECRET) : Stream.of(SID, TOKEN))
                .filter(name -> !isSet(name))
                .collect(Collectors.toList());
        if (!missing.isEmpty()) {
            throw ScriptException.usage(
                    "The environment lacks " + String.join(" and ", missing)
                            + "; export what the console of your account shows, or try the script with --emulator.");
        }
        if (baseUrl == null) {
            return TwilioClient.fromEnv();
        }
        TwilioClientBuilder builder =
                TwilioClient.builder().accountSid(value(SID)).baseUrl(baseUrl);
        return (hasKey
                        ? builder.apiKey(value(KEY), value(SECRET))
                        : builder.authToken(value(TOKEN)))
                .build();
    }

    private boolean isSet(String name) {
        return !value(name).isBlank();
    }

    private String value(String name) {
        String value = environment.apply(name);
        return value == null ? "" : value;
    }
}
