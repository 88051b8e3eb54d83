package com.twilio.sdk.webhook;

import com.twilio.sdk.type.Secret;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A validator of webhooks: tells whether a request came from Twilio, by its {@value RequestSignature#HEADER}.
 *
 * <p>{@code RequestValidator.of(authToken).isValid(url, parameters, signature)} ⇒ {@code true}. The URL is the whole one
 * that Twilio requested, as it came: scheme, host, path and query, not decoded and not put together anew. The port may
 * be there or not, and {@code '} may be {@code %27}: up to four spellings are tried for each key, all of them, and compared
 * in constant time.
 *
 * <p>Parameters are those of the body alone, by name a text, an array or a collection: {@code Map<String, String[]>} and
 * {@code Map<String, List<String>>} both fit; null is empty, nothing is trimmed. {@code getParameterMap()} of a servlet mixes
 * in those of the query, which are signed as part of the URL: leave them out, or no request with a query is valid.
 *
 * <p>Whatever a request holds, the answer is a result and no exception: a URL over {@value #MAX_URL_BYTES} bytes, more than
 * {@value #MAX_PARAMETERS} parameters and a body over {@value #MAX_BODY_BYTES} bytes are refused. Only a look-up of your
 * own may throw. Immutable and thread-safe. Source: <a
 * href="https://www.twilio.com/docs/usage/webhooks/webhooks-security">Twilio's page on webhook security</a>.
 */
public final class RequestValidator {
    /** The longest URL that is read: 16 KiB of UTF-8. */
    public static final int MAX_URL_BYTES = 16 * 1024;

    /** The most parameters that are read; each value of a name counts. */
    public static final int MAX_PARAMETERS = 1_000;

    /** The largest body that is read, and the most that names and values may take together: 1 MiB of UTF-8. */
    public static final int MAX_BODY_BYTES = 1024 * 1024;

    private static final String ACCOUNT = "AccountSid";
    private static final byte[] NO_PARAMETERS = {};

    private final SignatureKeys keys;

    private RequestValidator(SignatureKeys keys) {
        this.keys = keys;
    }

    /**
     * Returns a validator with the auth token of an account, and with a second one while it is replaced.
     *
     * @throws IllegalArgumentException if a token is empty
     */
    public static RequestValidator of(String authToken, String... further) {
        Builder builder = builder().authToken(authToken);
        for (String token : further) {
            builder.authToken(token);
        }
        return builder.build();
    }

    /** Starts a validator for several accounts. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a validator with the keys of this account alone, for what does not say in a signed place whose it is: JSON
     * bodies and WebSockets. Without a key, all it answers is {@link ValidationReason#NO_KEY}.
     */
    public RequestValidator forAccount(String accountSid) {
        return new RequestValidator(keys.alone(accountSid));
    }

    /**
     * Checks a request without a body, such as a GET: its parameters are in the URL.
     *
     * @param signature the header {@value RequestSignature#HEADER}, null if there is none
     */
    public ValidationResult validate(@Nullable String url, @Nullable String signature) {
        return check(
                url,
                signature,
                (forms, given) ->
                        match(forms, UrlQuery.only(forms.url(), ACCOUNT), NO_PARAMETERS, given));
    }

    /**
     * Checks a request with a form as its body.
     *
     * @param bodyParameters those of the body, without those of the query
     * @param signature the header {@value RequestSignature#HEADER}, null if there is none
     */
    public ValidationResult validate(
            @Nullable String url,
            @Nullable Map<String, ?> bodyParameters,
            @Nullable String signature) {
        return check(url, signature, (forms, given) -> {
            if (bodyParameters == null) {
                return ValidationReason.MALFORMED_BODY;
            }
            SignedParameters sorted = SignedParameters.received(bodyParameters);
            ValidationReason problem = sorted.problem();
            return problem != null
                    ? problem
                    : match(forms, sorted.only(ACCOUNT), sorted.utf8(), given);
        });
    }

    /**
     * Checks a request with a body that is not a form, such as JSON: Twilio puts its SHA-256 as {@code bodySHA256} into the
     * query, and signs the URL.
     *
     * @param body the bytes as they came, after the transfer coding alone
     * @param signature the header {@value RequestSignature#HEADER}, null if there is none
     */
    public ValidationResult validate(
            @Nullable String url, byte @Nullable [] body, @Nullable String signature) {
        return check(url, signature, (forms, given) -> {
            if (body == null) {
                return ValidationReason.MALFORMED_BODY;
            }
            if (body.length > MAX_BODY_BYTES) {
                return ValidationReason.BODY_TOO_LARGE;
            }
            if (!BodyHash.isIn(forms.url())) {
                return ValidationReason.BODY_HASH_MISSING;
            }
            ValidationReason signed = match(forms, null, NO_PARAMETERS, given);
            return signed.equals(ValidationReason.VALID) && !BodyHash.matches(forms.url(), body)
                    ? ValidationReason.BODY_HASH_WRONG
                    : signed;
        });
    }

    /**
     * Checks the handshake of a WebSocket: a media stream or a ConversationRelay. Twilio signs the {@code wss} URL, so that
     * of the handshake may be given as {@code https}, too.
     *
     * @param signature the header {@value RequestSignature#HEADER}, null if there is none
     */
    public ValidationResult validateWebSocket(@Nullable String url, @Nullable String signature) {
        return check(
                url,
                signature,
                (forms, given) -> match(forms.webSocket(), null, NO_PARAMETERS, given));
    }

    /** Returns whether {@link #validate(String, String)} finds a request of Twilio's. */
    public boolean isValid(@Nullable String url, @Nullable String signature) {
        return validate(url, signature).isValid();
    }

    /** Returns whether {@link #validate(String, Map, String)} finds a request of Twilio's. */
    public boolean isValid(
            @Nullable String url,
            @Nullable Map<String, ?> bodyParameters,
            @Nullable String signature) {
        return validate(url, bodyParameters, signature).isValid();
    }

    /** Returns whether {@link #validate(String, byte[], String)} finds a request of Twilio's. */
    public boolean isValid(
            @Nullable String url, byte @Nullable [] body, @Nullable String signature) {
        return validate(url, body, signature).isValid();
    }

    /** Returns whether {@link #validateWebSocket(String, String)} finds a handshake of Twilio's. */
    public boolean isValidWebSocket(@Nullable String url, @Nullable String signature) {
        return validateWebSocket(url, signature).isValid();
    }

    /**
     * Returns the signature that Twilio would put on a request to this URL without a form, for tests of your app.
     *
     * @throws IllegalStateException if there is no key for the account that the query names
     */
    public String sign(String url) {
        return signingKey(UrlQuery.only(url, ACCOUNT)).sign(url, NO_PARAMETERS);
    }

    /**
     * Returns the signature that Twilio would put on a form, for tests of your app.
     *
     * @throws IllegalStateException if there is no key for the account that the form names
     */
    public String sign(String url, Map<String, ?> bodyParameters) {
        SignedParameters sorted = SignedParameters.of(bodyParameters);
        return signingKey(sorted.only(ACCOUNT)).sign(url, sorted.utf8());
    }

    /**
     * Returns the URL to which Twilio would post a body that is not a form, for tests of your app: {@code
     * https://example.com/events} ⇒ {@code https://example.com/events?bodySHA256=e3b0…}. {@link #sign(String)} signs it.
     */
    public static String withBodyHash(String url, byte[] body) {
        return BodyHash.addTo(url, body);
    }

    private RequestSignature signingKey(@Nullable String accountSid) {
        return keys.of(accountSid).stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "There is no auth token for the account that the request names; add it"
                                        + " with RequestValidator.builder().authToken(accountSid, authToken)."));
    }

    /** Refuses what cannot have come from Twilio, and asks {@code rest} about what may have. */
    private static ValidationResult check(
            @Nullable String url,
            @Nullable String signature,
            BiFunction<UrlForms, String, ValidationReason> rest) {
        if (signature == null || signature.isEmpty()) {
            return new ValidationResult(ValidationReason.MISSING_SIGNATURE);
        }
        if (!RequestSignature.isWellFormed(signature)) {
            return new ValidationResult(ValidationReason.MALFORMED_SIGNATURE);
        }
        String sent = url == null ? "" : url;
        if (sent.length() > MAX_URL_BYTES || Utf8.length(sent) > MAX_URL_BYTES) {
            return new ValidationResult(ValidationReason.URL_TOO_LONG);
        }
        UrlForms forms = Utf8.length(sent) < 0 ? null : UrlForms.of(sent);
        return new ValidationResult(
                forms == null ? ValidationReason.MALFORMED_URL : rest.apply(forms, signature));
    }

    /** Signs each spelling with each key, and stops at none: the time says nothing about which one matched. */
    private ValidationReason match(
            UrlForms forms, @Nullable String accountSid, byte[] parameters, String signature) {
        List<RequestSignature> candidates = keys.of(accountSid);
        if (candidates.isEmpty()) {
            return ValidationReason.NO_KEY;
        }
        byte[] given = signature.getBytes(StandardCharsets.US_ASCII);
        List<String> urls = forms.candidates();
        boolean valid = false;
        for (RequestSignature key : candidates) {
            for (String url : urls) {
                byte[] expected = key.sign(url, parameters).getBytes(StandardCharsets.US_ASCII);
                valid |= MessageDigest.isEqual(expected, given);
            }
        }
        return valid ? ValidationReason.VALID : ValidationReason.WRONG_SIGNATURE;
    }

    /** The tokens of one account or of several. Not thread-safe. */
    public static final class Builder {
        private final List<RequestSignature> general = new ArrayList<>();
        private final Map<String, List<RequestSignature>> byAccount = new HashMap<>();
        private Function<String, ? extends Collection<String>> lookUp = sid -> List.of();

        private Builder() {}

        /**
         * Adds an auth token for every request whose account has none of its own.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public Builder authToken(String authToken) {
            general.add(new RequestSignature(Secret.of(authToken)));
            return this;
        }

        /**
         * Adds an auth token of one account, such as a subaccount; called again, it adds a second one. Requests that name
         * this account as their {@code AccountSid}, in the form or in the query of a GET, are checked with these alone.
         *
         * @throws IllegalArgumentException if the token is empty
         */
        public Builder authToken(String accountSid, String authToken) {
            byAccount
                    .computeIfAbsent(accountSid, sid -> new ArrayList<>())
                    .add(new RequestSignature(Secret.of(authToken)));
            return this;
        }

        /**
         * Asks {@code lookUp} for the auth tokens of an account that was not added; none by default.
         *
         * <p>It is asked for each such request, with a SID that anybody may have made up (at most 64 letters and digits), so
         * let it answer from memory. An empty collection means that the account has none. What it throws, the validation
         * throws.
         */
        public Builder authTokens(Function<String, ? extends Collection<String>> lookUp) {
            this.lookUp = lookUp;
            return this;
        }

        /**
         * Returns the validator. One without any token is allowed and refuses all requests as {@link
         * ValidationReason#NO_KEY}.
         */
        public RequestValidator build() {
            return new RequestValidator(new SignatureKeys(general, byAccount, lookUp));
        }
    }
}
