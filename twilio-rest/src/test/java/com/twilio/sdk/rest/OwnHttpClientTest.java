package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mockwebserver3.MockResponse;

import okhttp3.Cache;
import okhttp3.Call;
import okhttp3.ConnectionSpec;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.TlsVersion;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/** A client that the user brings keeps what it is brought for, and obeys the rules all the same. */
class OwnHttpClientTest {
    private final FakeTwilio twilio = new FakeTwilio();
    private final List<TwilioClient> clients = new ArrayList<>();

    @AfterEach
    void close() {
        clients.forEach(TwilioClient::close);
        twilio.close();
    }

    @Test
    void itsLimits_areOurs(@TempDir Path folder) {
        AtomicReference<OkHttpClient> finished = new AtomicReference<>();
        OkHttpClient own = new OkHttpClient.Builder()
                .cache(new Cache(folder.toFile(), 1 << 20))
                .callTimeout(Duration.ofMillis(1))
                .connectionSpecs(List.of(ConnectionSpec.COMPATIBLE_TLS, ConnectionSpec.CLEARTEXT))
                .build();
        build(b -> b.httpClient(own).wrap(client -> {
            finished.set(client);
            return client;
        }));

        OkHttpClient client = Objects.requireNonNull(finished.get());
        assertThat(client.retryOnConnectionFailure()).isFalse();
        assertThat(client.followRedirects()).isFalse();
        assertThat(client.followSslRedirects()).isFalse();
        assertThat(client.callTimeoutMillis()).isZero();
        assertThat(client.connectTimeoutMillis()).isEqualTo(5_000);
        assertThat(client.readTimeoutMillis()).isEqualTo(30_000);
        assertThat(client.writeTimeoutMillis()).isEqualTo(10_000);
        assertThat(client.cache()).isNull();
        assertThat(client.dispatcher().getMaxRequests()).isEqualTo(64);
        assertThat(client.dispatcher().getMaxRequestsPerHost()).isEqualTo(64);
        assertThat(client.connectionSpecs().get(0).tlsVersions())
                .containsExactly(TlsVersion.TLS_1_3, TlsVersion.TLS_1_2);
        assertThat(own.dispatcher().getMaxRequestsPerHost()).isEqualTo(5);
        assertThat(own.followRedirects()).isTrue();
    }

    @Test
    void itsNamesInterceptorsAndListener_areKept() {
        twilio.answers(200, "{\"sid\": \"CA1\"}");
        List<String> seen = new ArrayList<>();
        OkHttpClient own = new OkHttpClient.Builder()
                .dns(host -> {
                    seen.add("dns " + host);
                    return List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
                })
                .addInterceptor(chain -> {
                    seen.add("interceptor");
                    return chain.proceed(chain.request());
                })
                .addNetworkInterceptor(chain -> {
                    seen.add("network interceptor");
                    return chain.proceed(chain.request());
                })
                .eventListener(new EventListener() {
                    @Override
                    public void callStart(Call call) {
                        seen.add("listener");
                    }
                })
                .build();
        build(b -> b.httpClient(own).baseUrl(twilio.url().replace("127.0.0.1", "localhost")))
                .calls("CA1")
                .fetch();

        assertThat(seen)
                .containsExactly("listener", "interceptor", "dns localhost", "network interceptor");
    }

    @Test
    void itsInterceptors_neverSeeACredential() {
        twilio.answers(200, "{\"sid\": \"CA1\"}");
        StringBuilder seen = new StringBuilder();
        Interceptor logs = chain -> {
            Response response = chain.proceed(chain.request());
            seen.append(headers(chain.request())).append(headers(response.request()));
            Response network = response.networkResponse();
            seen.append(network == null ? "" : headers(network.request()));
            return response;
        };
        build(b -> b.httpClient(new OkHttpClient.Builder()
                                .addInterceptor(logs)
                                .addNetworkInterceptor(logs)
                                .build())
                        .wrap(client -> client.newBuilder()
                                .addInterceptor(logs)
                                .addNetworkInterceptor(logs)
                                .build()))
                .calls("CA1")
                .fetch();

        assertThat(seen).contains("user-agent").doesNotContain("uthorization");
        assertThat(twilio.request().getHeaders().get("Authorization")).startsWith("Basic ");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308, 401, 408, 503})
    void itNeverRepeatsACreateByItself(int status) {
        AtomicInteger asked = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            twilio.answers(new MockResponse.Builder()
                    .code(status)
                    .setHeader("Location", twilio.url() + "/elsewhere")
                    .setHeader("Retry-After", "0")
                    .setHeader("WWW-Authenticate", "Basic realm=\"x\"")
                    .build());
        }
        TwilioClient client = build(b -> b.httpClient(new OkHttpClient.Builder()
                .authenticator((route, response) -> {
                    asked.incrementAndGet();
                    return response.request();
                })
                .build()));

        TwilioException e = catchThrowableOfType(TwilioException.class, () -> send(client));

        assertThat(e.attempts()).isEqualTo(1);
        assertThat(twilio.requestCount()).isEqualTo(1);
        assertThat(asked).hasValue(0);
    }

    @Test
    void anInterceptorThatSendsTwice_isStopped() {
        twilio.answers(500, "{}").answers(201, "{\"sid\": \"SM1\"}");
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    return chain.proceed(chain.request());
                })
                .build();

        TwilioException e = catchThrowableOfType(
                TwilioException.class, () -> send(build(b -> b.httpClient(own))));

        assertThat(e)
                .hasMessage(
                        "CreateMessage: no answer from " + twilio.url()
                                + ": the connection broke (an interceptor or a wrapper has tried to send the request a second"
                                + " time). It may have been carried out (1 attempt). Look before sending it again.");
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(twilio.requestCount()).isEqualTo(1);
    }

    @Test
    void anInterceptorThatMakesARequestOfItsOwn_isStoppedBeforeAnythingIsSent() {
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(new Request.Builder()
                        .url(chain.request().url())
                        .post(chain.request().body())
                        .build()))
                .build();

        TwilioException e = catchThrowableOfType(
                TwilioException.class, () -> send(build(b -> b.httpClient(own))));

        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e)
                .hasMessageContaining(
                        "an interceptor or a wrapper has made a new request; let it use request.newBuilder()");
        assertThat(twilio.requestCount()).isZero();
    }

    @Test
    void anInterceptorThatLeadsElsewhere_takesNoCredentialsThere() {
        try (FakeTwilio elsewhere = new FakeTwilio().answers(200, "{\"sid\": \"CA1\"}")) {
            OkHttpClient own = new OkHttpClient.Builder()
                    .addInterceptor(chain -> chain.proceed(chain.request()
                            .newBuilder()
                            .url(elsewhere.url() + "/x")
                            .build()))
                    .build();
            build(b -> b.httpClient(own)).calls("CA1").fetch();

            assertThat(elsewhere.request().getHeaders().get("Authorization")).isNull();
        }
    }

    @Test
    void close_leavesItOpen() {
        twilio.answers(200, "{\"sid\": \"CA1\"}").answers(200, "{\"sid\": \"CA2\"}");
        OkHttpClient own = new OkHttpClient();
        TwilioClient first = build(b -> b.httpClient(own));
        first.calls("CA1").fetchAsync().join();
        first.close();

        assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
        assertThat(own.connectionPool().connectionCount()).isZero();
        assertThat(build(b -> b.httpClient(own))
                        .calls("CA2")
                        .fetchAsync()
                        .join()
                        .getSid())
                .isEqualTo("CA2");
    }

    @Test
    void aWrapper_seesEachAttempt() {
        twilio.answers(500, "{}").answers(200, "{\"sid\": \"CA1\"}");
        List<String> seen = new ArrayList<>();
        Function<OkHttpClient, Call.Factory> wrapper = client -> request -> {
            seen.add(request.method() + " " + request.url().encodedPath());
            return client.newCall(
                    request.newBuilder().header("traceparent", "00-1").build());
        };
        build(b -> b.wrap(wrapper)).calls("CA1").fetch();

        String line = "GET /2010-04-01/Accounts/" + FakeTwilio.ACCOUNT + "/Calls/CA1.json";
        assertThat(seen).containsExactly(line, line);
        assertThat(twilio.request().getHeaders().get("traceparent")).isEqualTo("00-1");
    }

    @Test
    void aWrapperThatLoosensTheRules_isTightenedAgain() {
        for (int i = 0; i < 3; i++) {
            twilio.answers(new MockResponse.Builder()
                    .code(503)
                    .setHeader("Retry-After", "0")
                    .build());
        }
        TwilioClient client = build(b -> b.wrap(finished -> {
            OkHttpClient.Builder loose = finished.newBuilder()
                    .followRedirects(true)
                    .retryOnConnectionFailure(true)
                    .eventListener(EventListener.NONE);
            loose.interceptors().clear();
            loose.networkInterceptors().clear();
            return loose.build();
        }));

        TwilioException e = catchThrowableOfType(TwilioException.class, () -> send(client));

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(twilio.requestCount()).isEqualTo(1);
        assertThat(twilio.request().getHeaders().get("Authorization")).startsWith("Basic ");
    }

    @Test
    void aWrapperThatSendsTwice_isStoppedAsynchronouslyToo() {
        twilio.answers(500, "{}").answers(201, "{\"sid\": \"SM1\"}");
        TwilioClient client = build(b -> b.wrap(finished -> finished.newBuilder()
                .addInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    return chain.proceed(chain.request());
                })
                .build()));

        TwilioException e = client.messages()
                .createAsync(m -> m.to("+1").from("+2").body("Hi"))
                .handle((message, failure) -> (TwilioException) failure)
                .join();

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(twilio.requestCount()).isEqualTo(1);
    }

    @Test
    void aWrapperThatRefuses_leavesNothingSent() {
        TwilioClient client = build(b -> b.wrap(finished -> finished.newBuilder()
                .addInterceptor(chain -> {
                    throw new IOException("the circuit is open");
                })
                .build()));

        TwilioException e = catchThrowableOfType(
                TwilioException.class, () -> send(client.with(o -> o.attempts(1))));

        assertThat(e)
                .hasMessage("CreateMessage: no answer from " + twilio.url()
                        + ": the connection broke (the circuit is open). Nothing was sent (1 attempt). Check the network,"
                        + " the proxy and the base URL.");
    }

    @Test
    void aWrapperThatMakesNull_isRefusedWhenTheClientIsBuilt() {
        assertThatThrownBy(() -> build(b -> b.wrap(client -> null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The wrapper has made null of the client; return a Call.Factory around it.");
    }

    @Test
    void aProxyOrATrustBesideIt_isRefused() {
        assertThatThrownBy(() -> build(b -> b.httpClient(new OkHttpClient()).proxy("p", 1)))
                .hasMessage(
                        "httpClient(…) brings its own proxy and trust; set them there, and leave out proxy(…) and"
                                + " trust(…).");
    }

    private TwilioClient build(Consumer<TwilioClientBuilder> change) {
        TwilioClientBuilder builder = TwilioClient.builder()
                .accountSid(FakeTwilio.ACCOUNT)
                .authToken(FakeTwilio.TOKEN)
                .baseUrl(twilio.url());
        change.accept(builder);
        TwilioClient client = builder.build();
        clients.add(client);
        return client;
    }

    /** All that is there: OkHttp's own toString redacts some values. */
    private static String headers(Request request) {
        return request.headers().toMultimap().toString();
    }

    private static void send(TwilioClient client) {
        client.messages().create(m -> m.to("+1").from("+2").body("Hi"));
    }
}
