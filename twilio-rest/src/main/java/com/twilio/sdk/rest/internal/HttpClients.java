package com.twilio.sdk.rest.internal;

import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.TlsVersion;

import java.net.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * OkHttp as the reliability rules want it: no redirects, no repeats of its own, no open end, no thread that keeps a JVM
 * alive.
 */
public final class HttpClients {
    private static final int CONNECTIONS = 64;
    private static final List<TlsVersion> TLS = List.of(TlsVersion.TLS_1_3, TlsVersion.TLS_1_2);

    private static final Interceptor BEGIN = new AttemptBegin();

    private HttpClients() {}

    /** What the rules are added to if the user brings no client. */
    public static OkHttpClient create() {
        return new OkHttpClient.Builder()
                .socketFactory(new Sockets(ReadAheadSocket::new))
                .build();
    }

    /**
     * A client that obeys the rules, and keeps what another brings: its interceptors, names, sockets, trust, event
     * listener and proxy. Threads and connections are new ones: OkHttp's own threads would keep a JVM alive for a minute.
     *
     * @param pool where connections wait
     * @param last stands behind the network interceptors of all others
     */
    static OkHttpClient obeying(
            OkHttpClient given, ConnectionPool pool, BaseUrl baseUrl, Authorization last) {
        OkHttpClient shared =
                given.newBuilder().dispatcher(dispatcher()).connectionPool(pool).build();
        return ruled(shared, shared, baseUrl, last);
    }

    /** What a wrapper has made: if that is OkHttp again, it obeys the rules too, over the connections that it was given. */
    static Call.Factory wrapped(
            HttpSetup setup, OkHttpClient finished, BaseUrl baseUrl, Authorization last) {
        Call.Factory calls = setup.wrapper().apply(finished);
        if (calls == null) {
            throw new IllegalArgumentException(
                    "The wrapper has made null of the client; return a Call.Factory around it.");
        }
        return calls instanceof OkHttpClient changed && changed != finished
                ? ruled(changed, finished, baseUrl, last)
                : calls;
    }

    private static OkHttpClient ruled(
            OkHttpClient given, OkHttpClient shared, BaseUrl baseUrl, Authorization last) {
        OkHttpClient.Builder rules = given.newBuilder()
                .dispatcher(shared.dispatcher())
                .connectionPool(shared.connectionPool())
                .connectionSpecs(modern(given.connectionSpecs()))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                .proxyAuthenticator(ProxySignIn.around(given.proxyAuthenticator()))
                .cache(null)
                .dns(new NameLookup(given.dns()))
                // The deadline of a call is that of all its attempts.
                .callTimeout(Duration.ZERO)
                .connectTimeout(Duration.ofSeconds(5))
                .readTimeout(Duration.ofSeconds(30))
                .writeTimeout(Duration.ofSeconds(10))
                // A connection of HTTP/2 that swallows everything must not hold 64 calls for 30 s.
                .pingInterval(Duration.ofSeconds(10));
        moveToEnd(rules.interceptors(), BEGIN);
        surround(rules.networkInterceptors(), last);
        if (baseUrl.isPlain()) {
            // What may stay in the clear within this machine must not leave it for a proxy.
            rules.proxy(Proxy.NO_PROXY);
        }
        return rules.build();
    }

    private static void moveToEnd(List<Interceptor> all, Interceptor ours) {
        all.removeAll(List.of(ours));
        all.add(ours);
    }

    /** Ours stand before and behind those of others; alone they are one. */
    private static void surround(List<Interceptor> others, Authorization last) {
        others.removeIf(one -> one instanceof Connected || one.equals(last));
        if (others.isEmpty()) {
            others.add(new Connected(last));
        } else {
            others.add(0, new Connected(null));
            others.add(last);
        }
    }

    private static List<ConnectionSpec> modern(List<ConnectionSpec> specs) {
        List<ConnectionSpec> modern = new ArrayList<>();
        for (ConnectionSpec spec : specs) {
            modern.add(modern(spec));
        }
        return modern;
    }

    /** TLS 1.2 and 1.3 alone, in what else is agreed on as it was. */
    private static ConnectionSpec modern(ConnectionSpec spec) {
        List<TlsVersion> versions = spec.tlsVersions();
        boolean old = spec.isTls() && (versions == null || !TLS.containsAll(versions));
        return old
                ? new ConnectionSpec.Builder(spec)
                        .tlsVersions(TLS.toArray(TlsVersion[]::new))
                        .build()
                : spec;
    }

    private static Dispatcher dispatcher() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "twilio-rest");
                    thread.setDaemon(true);
                    return thread;
                });
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(CONNECTIONS);
        dispatcher.setMaxRequestsPerHost(CONNECTIONS);
        return dispatcher;
    }
}
