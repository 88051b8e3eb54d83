package com.twilio.sdk.rest.internal;

import okhttp3.Call;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;

/**
 * Loads, while the first client of a process is being made, what its first call will need: the log, HTTP, TLS and JSON.
 *
 * <p>It sends nothing and changes nothing; the call only finds there what it would have to wait for. One daemon thread,
 * which ends after some tenths of a second.
 */
public final class HeadStart {
    private static final String ANSWER = """
            HTTP/1.1 201 Created\r
            Content-Type: application/json\r
            Content-Length: 30\r
            \r
            {"sid": "SM1", "price": 0.075}""";
    private static final AtomicBoolean GIVEN = new AtomicBoolean();

    private HeadStart() {}

    /**
     * Begins, unless it has done so before in this process.
     *
     * @param url where calls will go, null for Twilio's own hosts
     */
    public static void give(@Nullable String url) {
        if (GIVEN.compareAndSet(false, true)) {
            boolean tls = url == null || !url.startsWith("http:");
            Thread thread = new Thread(() -> load(tls), "twilio-rest-head-start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void load(boolean tls) {
        RequestLog.isOn();
        try {
            callNobody();
            if (tls) {
                sayHello();
            }
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            // The first call meets it again, and says what it means.
        }
    }

    /** Makes a call over a socket that is none, and reads its answer. */
    private static void callNobody() throws IOException {
        OkHttpClient http = new OkHttpClient.Builder()
                .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
                .socketFactory(new Sockets(() -> new NoSocket(ANSWER)))
                .build();
        Request request = new Request.Builder()
                .url("http://127.0.0.1/")
                .tag(HeadStart.class, null)
                .build();
        Call call = http.newCall(request);
        try (Response response = call.execute()) {
            Answer.read(call, response).json();
        } finally {
            http.connectionPool().evictAll();
        }
    }

    /** Writes the first message of a handshake, to nobody. */
    private static void sayHello() throws GeneralSecurityException, SSLException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[0], null);
        SSLEngine engine = context.createSSLEngine("localhost", 443);
        engine.setUseClientMode(true);
        engine.wrap(
                ByteBuffer.allocate(0),
                ByteBuffer.allocate(engine.getSession().getPacketBufferSize()));
    }
}
