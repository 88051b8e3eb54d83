package com.twilio.sdk.rest.internal;

import com.twilio.sdk.type.Secret;

import okhttp3.Call;
import okhttp3.OkHttpClient;

import org.jspecify.annotations.Nullable;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.function.Function;

import javax.net.ssl.X509TrustManager;

/**
 * How a client gets its connections: from OkHttp as we set it up, or from a client that the user brings, and through a
 * wrapper that the user puts around it.
 *
 * @param client where interceptors, sockets and trust come from
 * @param wrapper what is put around the finished client
 */
public record HttpSetup(
        OkHttpClient client, Function<? super OkHttpClient, ? extends Call.Factory> wrapper) {

    /** Ours, or the one that the user brings. */
    public static HttpSetup of(@Nullable OkHttpClient brought) {
        return new HttpSetup(brought == null ? HttpClients.create() : brought, http -> http);
    }

    /** With something around the finished client. */
    public HttpSetup wrapped(Function<? super OkHttpClient, ? extends Call.Factory> around) {
        return new HttpSetup(client, around);
    }

    /** Through an HTTP proxy; its name is looked up when it is first needed. */
    public HttpSetup through(
            String host, int port, @Nullable String user, @Nullable Secret password) {
        OkHttpClient.Builder builder = client.newBuilder()
                .proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port)));
        if (user != null && password != null) {
            builder.proxyAuthenticator(ProxySignIn.of(user, password));
        }
        return new HttpSetup(builder.build(), wrapper);
    }

    /** With trust in more certificates than the Java runtime's. */
    public HttpSetup trusting(X509TrustManager trust) {
        OkHttpClient trusting = client.newBuilder()
                .sslSocketFactory(Trust.sockets(trust), trust)
                .build();
        return new HttpSetup(trusting, wrapper);
    }
}
