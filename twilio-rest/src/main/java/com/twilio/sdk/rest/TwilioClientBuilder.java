package com.twilio.sdk.rest;

import com.twilio.sdk.rest.internal.BaseUrl;
import com.twilio.sdk.type.Secret;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A builder of {@link TwilioClient}, for an API key or a base URL of one's own.
 *
 * <p>{@code TwilioClient.builder().accountSid(sid).authToken(token).baseUrl("http://127.0.0.1:4010").build()}. What is
 * missing or does not fit is said by {@link #build()}. Not thread-safe.
 */
public final class TwilioClientBuilder {
    private static final System.Logger LOG = System.getLogger(TwilioClient.class.getName());
    private static final String BASE_URL_PROPERTY = "twilio.baseUrl";
    private static final String BASE_URL_VARIABLE = "TWILIO_BASE_URL";

    private @Nullable String accountSid;
    private @Nullable String authToken;
    private @Nullable String apiKey;
    private @Nullable String apiSecret;
    private @Nullable String baseUrl;
    private @Nullable RequestListener listener;

    TwilioClientBuilder() {}

    /** Sets the account: {@code AC} and 32 hexadecimal digits. */
    public TwilioClientBuilder accountSid(String accountSid) {
        this.accountSid = accountSid;
        return this;
    }

    /** Sets the account's auth token. */
    public TwilioClientBuilder authToken(String authToken) {
        this.authToken = authToken;
        return this;
    }

    /** Sets an API key to use in place of the auth token: {@code SK} and 32 hexadecimal digits, and its secret. */
    public TwilioClientBuilder apiKey(String apiKey, String apiSecret) {
        this.apiKey = apiKey;
        this.apiSecret = apiSecret;
        return this;
    }

    /**
     * Sets where requests go instead of Twilio's own hosts: https, or http to a loopback address.
     *
     * <p>Without it, the system property {@value #BASE_URL_PROPERTY} or else the environment variable {@value
     * #BASE_URL_VARIABLE} decides, so that a program can be pointed at the local Twilio from outside; that is logged.
     */
    public TwilioClientBuilder baseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
        return this;
    }

    /** Sets who is told of each call and its attempts, for metrics and traces; nobody by default. */
    public TwilioClientBuilder listener(RequestListener listener) {
        this.listener = listener;
        return this;
    }

    TwilioClientBuilder fromEnv(UnaryOperator<@Nullable String> environment) {
        List<String> missing = new ArrayList<>();
        accountSid = take(environment, "TWILIO_ACCOUNT_SID", missing);
        apiKey = environment.apply("TWILIO_API_KEY");
        if (apiKey == null || apiKey.isEmpty()) {
            apiKey = null;
            authToken = take(environment, "TWILIO_AUTH_TOKEN", missing);
        } else {
            apiSecret = take(environment, "TWILIO_API_SECRET", missing);
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "The environment lacks " + String.join(" and ", missing)
                            + "; set what the console of your account shows, or use TwilioClient.of(accountSid, authToken).");
        }
        return this;
    }

    private static String take(
            UnaryOperator<@Nullable String> environment, String name, List<String> missing) {
        String value = environment.apply(name);
        if (value == null || value.isBlank()) {
            missing.add(name);
            return "";
        }
        return value;
    }

    /**
     * Makes the client.
     *
     * @throws IllegalArgumentException naming what is missing or does not fit, never a secret
     */
    public TwilioClient build() {
        String account = accountSid;
        if (account == null || account.isBlank()) {
            throw new IllegalArgumentException(
                    "The account SID is missing; set accountSid(\"AC…\").");
        }
        if (!account.matches("AC[0-9a-fA-F]{32}")) {
            throw new IllegalArgumentException(
                    "'" + account
                            + "' is no account SID: it should be AC and 32 hexadecimal digits. An API key (SK…) goes to apiKey.");
        }
        if (apiKey != null) {
            return TwilioClient.create(
                            chosenBaseUrl(),
                            account,
                            apiKey,
                            secret(apiSecret, "The secret of the API key"))
                    .listenedToBy(listener);
        }
        return TwilioClient.create(
                        chosenBaseUrl(), account, account, secret(authToken, "The auth token"))
                .listenedToBy(listener);
    }

    private static Secret secret(@Nullable String value, String what) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(
                    what + " is missing; set authToken(…), or apiKey(…, …).");
        }
        return Secret.of(value);
    }

    private BaseUrl chosenBaseUrl() {
        if (baseUrl != null) {
            return BaseUrl.of(baseUrl);
        }
        String property = System.getProperty(BASE_URL_PROPERTY);
        String outside = property != null ? property : System.getenv(BASE_URL_VARIABLE);
        if (outside == null || outside.isBlank()) {
            return BaseUrl.TWILIO;
        }
        BaseUrl chosen = BaseUrl.of(outside);
        LOG.log(
                System.Logger.Level.INFO,
                "Requests go to {0} instead of Twilio, by {1}.",
                chosen,
                property != null ? "the system property " + BASE_URL_PROPERTY : BASE_URL_VARIABLE);
        return chosen;
    }
}
