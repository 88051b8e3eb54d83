package com.twilio.sdk.rest.internal;

import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

import java.time.Duration;
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

    private HttpClients() {}

    /** A client of its own, with its own connections and threads. */
    public static OkHttpClient create() {
        return create(IdleCheck.TRUSTED);
    }

    /** The same, which trusts an idle connection for as long as {@code trusted}. */
    public static OkHttpClient create(Duration trusted) {
        return enforce(
                new OkHttpClient.Builder()
                        .dispatcher(dispatcher())
                        .connectionPool(new ConnectionPool(CONNECTIONS, 50, TimeUnit.SECONDS))
                        .connectTimeout(Duration.ofSeconds(5))
                        .readTimeout(Duration.ofSeconds(30))
                        .writeTimeout(Duration.ofSeconds(10))
                        // A connection of HTTP/2 that swallows everything must not hold 64 calls
                        // for 30 s.
                        .pingInterval(Duration.ofSeconds(10)),
                trusted);
    }

    /** Puts the rules on a client that has its own connections, threads, proxy and timeouts. */
    public static OkHttpClient enforce(OkHttpClient.Builder http) {
        return enforce(http, IdleCheck.TRUSTED);
    }

    /** The same, which trusts an idle connection for as long as {@code trusted}. */
    public static OkHttpClient enforce(OkHttpClient.Builder http, Duration trusted) {
        Dns dns = http.build().dns();
        NameLookup lookup = new NameLookup(dns instanceof NameLookup ours ? ours.system : dns);
        http.interceptors().removeIf(HttpClients::isOurs);
        http.networkInterceptors().removeIf(HttpClients::isOurs);
        http.networkInterceptors().add(0, NoFollowUp.HIDE);
        return http.connectionSpecs(List.of(ConnectionSpec.MODERN_TLS, ConnectionSpec.CLEARTEXT))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .dns(lookup)
                .addInterceptor(NoFollowUp.SHOW)
                .addInterceptor(lookup)
                .addNetworkInterceptor(new IdleCheck(trusted))
                .addNetworkInterceptor(AttemptTrace.START)
                .build();
    }

    /** So that rules which are put on twice hold once. */
    private static boolean isOurs(Interceptor interceptor) {
        return interceptor == NoFollowUp.SHOW
                || interceptor == NoFollowUp.HIDE
                || interceptor == AttemptTrace.START
                || interceptor instanceof NameLookup
                || interceptor instanceof IdleCheck;
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
