package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.internal.BaseUrl;
import com.twilio.sdk.rest.internal.Credentials;
import com.twilio.sdk.rest.internal.HttpSetup;
import com.twilio.sdk.rest.internal.Settings;
import com.twilio.sdk.rest.internal.SignIn;
import com.twilio.sdk.rest.internal.Transport;
import com.twilio.sdk.type.Secret;

import okhttp3.OkHttpClient;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** A client and a server between which something goes wrong; closing it looks whether anything was left behind. */
final class FaultRun implements AutoCloseable {
    /** How a call is made. */
    enum Kind {
        GET,
        POST,
        ASYNC_GET,
        ASYNC_POST;

        boolean isPost() {
            return this == POST || this == ASYNC_POST;
        }
    }

    /** Reading the certificates that a JDK trusts takes longer than a test. */
    private static final OkHttpClient BASE = new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(5))
            .readTimeout(Duration.ofSeconds(30))
            .writeTimeout(Duration.ofSeconds(10))
            .pingInterval(Duration.ofSeconds(10))
            .build();

    private final int socketsBefore = Leaks.sockets();
    private final Canaries.Logs logs = new Canaries.Logs();
    private final FaultServer server;
    private final SwiftTime time = new SwiftTime();
    private final OkHttpClient http;
    private final TwilioClient client;
    private Duration deadline = Settings.DEFAULT.deadline();

    FaultRun(Wire wire) throws IOException {
        this(wire, http -> http);
    }

    FaultRun(Wire wire, UnaryOperator<OkHttpClient.Builder> change) throws IOException {
        this(new FaultServer(wire), wire, change);
    }

    FaultRun(FaultServer server, Wire wire, UnaryOperator<OkHttpClient.Builder> change) {
        this(server, server.url(), wire, change);
    }

    /** With a client that calls another place than the server's. */
    FaultRun(
            FaultServer server, String url, Wire wire, UnaryOperator<OkHttpClient.Builder> change) {
        this.server = server;
        OkHttpClient brought = change.apply(wire.on(BASE.newBuilder())).build();
        OkHttpClient[] used = new OkHttpClient[1];
        Transport transport = new Transport(
                BaseUrl.of(url),
                new SignIn(
                        Credentials.Basic.of(FakeTwilio.ACCOUNT, Secret.of(Canaries.TOKEN)), null),
                time,
                new HttpSetup(brought, finished -> {
                    used[0] = withTimeoutsOf(brought, finished);
                    return request -> used[0].newCall(request);
                }));
        http = used[0];
        client = new TwilioClient(transport, FakeTwilio.ACCOUNT, Settings.DEFAULT, true);
    }

    /** A test cannot wait for 30 s; all else is as it is for users. */
    private static OkHttpClient withTimeoutsOf(OkHttpClient brought, OkHttpClient finished) {
        return finished.newBuilder()
                .connectTimeout(brought.connectTimeoutMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(brought.readTimeoutMillis(), TimeUnit.MILLISECONDS)
                .pingInterval(brought.pingIntervalMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    FaultServer server() {
        return server;
    }

    SwiftTime time() {
        return time;
    }

    OkHttpClient http() {
        return http;
    }

    TwilioClient client() {
        return client.with(o -> o.deadline(deadline));
    }

    void closeClient() {
        client.close();
    }

    FaultRun within(Duration deadline) {
        this.deadline = deadline;
        return this;
    }

    /** Leaves a connection in the pool. */
    FaultRun warmUp() {
        client.calls("CA1").fetch();
        Leaks.assertNothingInUse(http);
        assertThat(http.connectionPool().idleConnectionCount()).isPositive();
        server.forget();
        return this;
    }

    /** Makes a call and returns how it failed, or null if it did not. */
    @Nullable
    TwilioException call(Kind kind) {
        return call(kind, client());
    }

    @Nullable
    TwilioException call(Kind kind, TwilioClient client) {
        return failure(() -> switch (kind) {
            case GET -> client.calls("CA1").fetch();
            case ASYNC_GET -> client.calls("CA1").fetchAsync().join();
            case POST -> send(client, Canaries.BODY);
            case ASYNC_POST ->
                client.messages()
                        .createAsync(
                                m -> m.to(Canaries.TO).from("+15017250604").body(Canaries.BODY))
                        .join();
        });
    }

    static Object send(TwilioClient client, String body) {
        return client.messages()
                .create(m -> m.to(Canaries.TO).from("+15017250604").body(body));
    }

    /** Runs what may fail; it must end by the deadline, and tell no secret. */
    @Nullable
    TwilioException failure(Callable<?> call) {
        Hiccups.forget();
        long start = System.nanoTime();
        TwilioException failure = null;
        try {
            Canaries.assertNone(String.valueOf(call.call()));
        } catch (TwilioException e) {
            failure = e;
        } catch (CompletionException e) {
            failure = (TwilioException) e.getCause();
        } catch (Exception e) {
            throw new AssertionError("not an exception of this library", e);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(took).isLessThan(deadline.plusMillis(100).plus(Hiccups.allowance()));
        if (failure != null) {
            Canaries.assertNoneIn(failure);
            assertThat(failure.elapsed())
                    .isLessThan(deadline.plusMillis(100).plus(Hiccups.allowance()));
        }
        return failure;
    }

    @Override
    public void close() throws IOException {
        Leaks.assertNothingInUse(http);
        Canaries.assertNone(client + " " + client.messages().list());
        client.close();
        assertThat(http.connectionPool().connectionCount()).isZero();
        server.close();
        logs.close();
        assertThat(logs.hits()).isEmpty();
        Leaks.assertSoon("a socket was left open", () -> Leaks.sockets() <= socketsBefore);
    }
}
