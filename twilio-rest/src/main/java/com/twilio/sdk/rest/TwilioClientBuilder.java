package com.twilio.sdk.rest;

import com.twilio.sdk.rest.internal.BaseUrl;
import com.twilio.sdk.rest.internal.ClientValidation;
import com.twilio.sdk.rest.internal.Credentials;
import com.twilio.sdk.rest.internal.HeadStart;
import com.twilio.sdk.rest.internal.HttpSetup;
import com.twilio.sdk.rest.internal.Settings;
import com.twilio.sdk.rest.internal.SignIn;
import com.twilio.sdk.rest.internal.Time;
import com.twilio.sdk.rest.internal.Transport;
import com.twilio.sdk.rest.internal.Trust;
import com.twilio.sdk.type.Secret;

import okhttp3.Call;
import okhttp3.OkHttpClient;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javax.net.ssl.X509TrustManager;

/**
 * A builder of {@link TwilioClient}: how it signs in, where it goes, and how it gets there.
 *
 * <p>{@code TwilioClient.builder().accountSid(sid).apiKey(key, secret).region("ie1").edge("dublin").build()} ⇒ {@code
 * https://api.dublin.ie1.twilio.com/…}. What is missing or does not fit is said by {@link #build()}, never with a
 * secret in it. Not thread-safe.
 */
public final class TwilioClientBuilder {
    private static final String BASE_URL_PROPERTY = "twilio.baseUrl";
    private static final String BASE_URL_VARIABLE = "TWILIO_BASE_URL";

    private @Nullable String accountSid;
    private @Nullable Secret authToken;
    private @Nullable String apiKey;
    private @Nullable Secret apiSecret;
    private @Nullable String clientId;
    private @Nullable Secret clientSecret;
    private @Nullable String credentialSid;
    private @Nullable PrivateKey privateKey;
    private SigningAlgorithm algorithm = SigningAlgorithm.RS256;
    private @Nullable String region;
    private @Nullable String edge;
    private @Nullable String baseUrl;
    private boolean hostHeader = true;
    private @Nullable String proxyHost;
    private int proxyPort;
    private @Nullable String proxyUser;
    private @Nullable Secret proxyPassword;
    private @Nullable X509TrustManager trust;
    private @Nullable OkHttpClient httpClient;
    private @Nullable Function<? super OkHttpClient, ? extends Call.Factory> wrapper;
    private @Nullable RequestListener listener;
    private boolean checkResponses;

    TwilioClientBuilder() {}

    /** Sets the account: {@code AC} and 32 hexadecimal digits. Always needed: it stands in the paths. */
    public TwilioClientBuilder accountSid(String accountSid) {
        this.accountSid = accountSid;
        return this;
    }

    /** Sets the account's auth token. */
    public TwilioClientBuilder authToken(String authToken) {
        this.authToken = secret(authToken);
        return this;
    }

    /** Sets the account's auth token. */
    public TwilioClientBuilder authToken(Secret authToken) {
        this.authToken = authToken;
        return this;
    }

    /** Sets an API key to use in place of the auth token: {@code SK} and 32 hexadecimal digits, and its secret. */
    public TwilioClientBuilder apiKey(String apiKey, String apiSecret) {
        this.apiKey = apiKey;
        this.apiSecret = secret(apiSecret);
        return this;
    }

    /** Sets an API key to use in place of the auth token: {@code SK} and 32 hexadecimal digits, and its secret. */
    public TwilioClientBuilder apiKey(String apiKey, Secret apiSecret) {
        this.apiKey = apiKey;
        this.apiSecret = apiSecret;
        return this;
    }

    /**
     * Signs in with an OAuth application (client credentials) in place of the auth token.
     *
     * <p>A bearer is fetched at the first request, shared by all threads and clients made by {@link TwilioClient#with},
     * and fetched again a minute before it ends, or when Twilio refuses it: then the request is sent once more. Two refusals
     * are a {@link TwilioAuthenticationException}. The operations of an organization take nothing else, and an application
     * of the organization.
     */
    public TwilioClientBuilder oauth(String clientId, String clientSecret) {
        this.clientId = clientId;
        this.clientSecret = secret(clientSecret);
        return this;
    }

    /** Signs in with an OAuth application, as {@link #oauth(String, String)} does. */
    public TwilioClientBuilder oauth(String clientId, Secret clientSecret) {
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        return this;
    }

    /**
     * Signs each request with a private key as well (public key client validation), with {@link SigningAlgorithm#RS256}.
     *
     * <p>It needs an API key beside it. Each request carries {@code Twilio-Client-Validation}, a JWT that holds for 5
     * minutes at the most, so this machine's clock must be right.
     *
     * @param credentialSid the SID of the public key at Twilio: {@code CR} and 32 hexadecimal digits
     * @param privateKey an RSA key of 2048 bits or more
     */
    public TwilioClientBuilder clientValidation(String credentialSid, PrivateKey privateKey) {
        return clientValidation(credentialSid, privateKey, SigningAlgorithm.RS256);
    }

    /** Signs each request with a private key, as {@link #clientValidation(String, PrivateKey)} does. */
    public TwilioClientBuilder clientValidation(
            String credentialSid, PrivateKey privateKey, SigningAlgorithm algorithm) {
        this.credentialSid = credentialSid;
        this.privateKey = privateKey;
        this.algorithm = algorithm;
        return this;
    }

    /**
     * Sets the region where Twilio stores and processes, such as {@code ie1} or {@code au1}; without it, it is {@code us1}.
     *
     * <p>{@code region("ie1")} ⇒ {@code https://api.ie1.twilio.com}. A region has auth tokens and API keys of its own.
     * Twilio asks for an {@link #edge} beside a region. Next pages stay there.
     */
    public TwilioClientBuilder region(String region) {
        this.region = region;
        return this;
    }

    /**
     * Sets the edge location at which requests enter Twilio's network, such as {@code dublin} or {@code sydney}.
     *
     * <p>{@code edge("dublin")} ⇒ {@code https://api.dublin.us1.twilio.com}; with {@code region("ie1")} ⇒ {@code
     * https://api.dublin.ie1.twilio.com}.
     */
    public TwilioClientBuilder edge(String edge) {
        this.edge = edge;
        return this;
    }

    /**
     * Sets where requests go instead of Twilio's own hosts: https, or http to a loopback address. The path stays as Twilio
     * has it. Not together with a region or an edge.
     *
     * <p>Without it, the system property {@value #BASE_URL_PROPERTY} or else the environment variable {@value
     * #BASE_URL_VARIABLE} decides, so that a program can be pointed at the local Twilio from outside; that is logged, and
     * a region or an edge then counts for nothing.
     */
    public TwilioClientBuilder baseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
        return this;
    }

    /**
     * Sets whether the {@code Host} header names the product, such as {@code verify.twilio.com}, under a base URL of one's
     * own; it does by default. Without it, the header names the base URL, as a gateway may need.
     */
    public TwilioClientBuilder hostHeader(boolean namesProduct) {
        this.hostHeader = namesProduct;
        return this;
    }

    /**
     * Sends requests through an HTTP proxy, by CONNECT; by default the Java runtime's proxy is used ({@code
     * https.proxyHost}). Requests to a loopback address go there directly.
     */
    public TwilioClientBuilder proxy(String host, int port) {
        return throughProxy(host, port, null, null);
    }

    /** Sends requests through an HTTP proxy that wants a user and a password (basic authentication). */
    public TwilioClientBuilder proxy(String host, int port, String user, String password) {
        return throughProxy(host, port, user, secret(password));
    }

    /** Sends requests through an HTTP proxy that wants a user and a password (basic authentication). */
    public TwilioClientBuilder proxy(String host, int port, String user, Secret password) {
        return throughProxy(host, port, user, password);
    }

    private TwilioClientBuilder throughProxy(
            String host, int port, @Nullable String user, @Nullable Secret password) {
        if (host.isBlank() || port < 1 || port > 65535) {
            throw new IllegalArgumentException("'" + host + "' and port " + port
                    + " are no proxy; give the name of a host, and a port from 1 to 65535.");
        }
        this.proxyHost = host;
        this.proxyPort = port;
        this.proxyUser = user;
        this.proxyPassword = password;
        return this;
    }

    /**
     * Trusts the certificates of a PEM or DER file besides those that the Java runtime trusts: what stands behind a
     * company's proxy that opens TLS needs {@code trust(Path.of("company-ca.pem"))}.
     *
     * @throws IllegalArgumentException if the file cannot be read, or holds no certificate
     */
    public TwilioClientBuilder trust(Path certificates) {
        this.trust = Trust.certificates(certificates);
        return this;
    }

    /**
     * Trusts the certificates of a key store (PKCS 12 or JKS) besides those that the Java runtime trusts.
     *
     * @throws IllegalArgumentException if the file cannot be read with this password, or holds no certificate
     */
    public TwilioClientBuilder trust(Path trustStore, char[] password) {
        this.trust = Trust.store(trustStore, password);
        return this;
    }

    /**
     * Takes interceptors, DNS, sockets, TLS, event listener and proxy from a client of one's own, which is not changed, and
     * not closed by {@link TwilioClient#close()}.
     *
     * <p>Time limits, redirects, repeats, cache, threads and connections are ours, so that every request is sent as often
     * as the rules say, and no more: an interceptor that sends one twice gets an {@code IOException}.
     * Interceptors never see the {@code Authorization} header.
     */
    public TwilioClientBuilder httpClient(OkHttpClient httpClient) {
        this.httpClient = httpClient;
        return this;
    }

    /**
     * Puts something around the finished client, as OpenTelemetry and Micrometer want it: {@code wrap(client ->
     * client.newBuilder().addInterceptor(tracing).build())}, or any {@code Call.Factory}.
     *
     * <p>What it makes must send through the client that it is given, each request once, and keep the request's tags
     * ({@code request.newBuilder()} does).
     */
    public TwilioClientBuilder wrap(
            Function<? super OkHttpClient, ? extends Call.Factory> wrapper) {
        this.wrapper = wrapper;
        return this;
    }

    /**
     * Sets whether each answer is checked at once: a field that cannot be read is then a {@link TwilioDecodeException}
     * that names them all, and not an error of the getter. False by default.
     */
    public TwilioClientBuilder checkResponses(boolean check) {
        this.checkResponses = check;
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
        apiKey = optional(environment, "TWILIO_API_KEY");
        if (apiKey == null) {
            authToken = secret(take(environment, "TWILIO_AUTH_TOKEN", missing));
        } else {
            apiSecret = secret(take(environment, "TWILIO_API_SECRET", missing));
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "The environment lacks " + String.join(" and ", missing)
                            + "; set what the console of your account shows, or use TwilioClient.of(accountSid, authToken).");
        }
        region = optional(environment, "TWILIO_REGION");
        edge = optional(environment, "TWILIO_EDGE");
        return this;
    }

    private static @Nullable String optional(
            UnaryOperator<@Nullable String> environment, String name) {
        String value = environment.apply(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static String take(
            UnaryOperator<@Nullable String> environment, String name, List<String> missing) {
        String value = optional(environment, name);
        if (value == null) {
            missing.add(name);
            return "";
        }
        return value;
    }

    /** An empty secret is one that was forgotten; {@link #build()} says which. */
    private static @Nullable Secret secret(String value) {
        return value.isBlank() ? null : Secret.of(value);
    }

    /**
     * Makes the client.
     *
     * @throws IllegalArgumentException naming what is missing or does not fit, never a secret
     */
    public TwilioClient build() {
        String account = checkedAccount(accountSid);
        HeadStart.give(baseUrl != null ? baseUrl : outsideUrl());
        Credentials credentials = credentials(account);
        SignIn signIn = new SignIn(credentials, validation(account));
        Transport transport = new Transport(chosenBaseUrl(), signIn, Time.SYSTEM, setup());
        return new TwilioClient(
                        transport, account, Settings.DEFAULT.checkResponses(checkResponses), true)
                .listenedToBy(listener);
    }

    static String checkedAccount(@Nullable String account) {
        if (account == null || account.isBlank()) {
            throw new IllegalArgumentException(
                    "The account SID is missing; set accountSid(\"AC…\").");
        }
        if (!account.matches("AC[0-9a-fA-F]{32}")) {
            throw new IllegalArgumentException(
                    "'" + account
                            + "' is no account SID: it should be AC and 32 hexadecimal digits. An API key (SK…) goes to apiKey.");
        }
        return account;
    }

    private Credentials credentials(String account) {
        if (clientId != null) {
            if (authToken != null || apiKey != null) {
                throw new IllegalArgumentException(
                        "oauth(…) is set beside authToken(…) or apiKey(…, …); choose one.");
            }
            if (clientId.isBlank() || clientSecret == null) {
                throw new IllegalArgumentException(
                        "The client id or the client secret is missing; set oauth(clientId, clientSecret).");
            }
            return new Credentials.OAuth(clientId, clientSecret);
        }
        return apiKey == null
                ? Credentials.Basic.of(account, given(authToken, "The auth token"))
                : Credentials.Basic.of(apiKey, given(apiSecret, "The secret of the API key"));
    }

    private static Secret given(@Nullable Secret value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(
                    what + " is missing; set authToken(…), or apiKey(…, …).");
        }
        return value;
    }

    private @Nullable ClientValidation validation(String account) {
        if (credentialSid == null || privateKey == null) {
            return null;
        }
        if (!credentialSid.matches("CR[0-9a-fA-F]{32}")) {
            throw new IllegalArgumentException("'" + credentialSid
                    + "' is no SID of a public key: it should be CR and 32 hexadecimal digits.");
        }
        if (apiKey == null || clientId != null) {
            throw new IllegalArgumentException(
                    "clientValidation(…) needs an API key beside it; set apiKey(…, …).");
        }
        return new ClientValidation(account, apiKey, credentialSid, privateKey, algorithm);
    }

    private HttpSetup setup() {
        if (httpClient != null && (proxyHost != null || trust != null)) {
            throw new IllegalArgumentException(
                    "httpClient(…) brings its own proxy and trust; set them there, and leave out proxy(…) and"
                            + " trust(…).");
        }
        HttpSetup setup = HttpSetup.of(httpClient);
        if (trust != null) {
            setup = setup.trusting(trust);
        }
        if (proxyUser != null && proxyPassword == null) {
            throw new IllegalArgumentException(
                    "The password of the proxy is missing; set proxy(host, port, user, password).");
        }
        if (proxyHost != null) {
            setup = setup.through(proxyHost, proxyPort, proxyUser, proxyPassword);
        }
        return wrapper == null ? setup : setup.wrapped(wrapper);
    }

    private BaseUrl chosenBaseUrl() {
        BaseUrl chosen = namedBaseUrl();
        return hostHeader ? chosen : chosen.namingItself();
    }

    private BaseUrl namedBaseUrl() {
        if (baseUrl != null) {
            if (region != null || edge != null) {
                throw new IllegalArgumentException(
                        "baseUrl(…) is set beside region(…) or edge(…), which choose among Twilio's own hosts; leave out"
                                + " one or the other.");
            }
            return BaseUrl.of(baseUrl);
        }
        String outside = outsideUrl();
        if (outside == null) {
            return BaseUrl.twilio(region, edge);
        }
        BaseUrl chosen = BaseUrl.of(outside);
        System.getLogger(TwilioClient.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "Requests go to {0} instead of Twilio, by {1}.",
                        chosen,
                        System.getProperty(BASE_URL_PROPERTY) != null
                                ? "the system property " + BASE_URL_PROPERTY
                                : BASE_URL_VARIABLE);
        return chosen;
    }

    private static @Nullable String outsideUrl() {
        String property = System.getProperty(BASE_URL_PROPERTY);
        String url = property != null ? property : System.getenv(BASE_URL_VARIABLE);
        return url == null || url.isBlank() ? null : url;
    }
}
