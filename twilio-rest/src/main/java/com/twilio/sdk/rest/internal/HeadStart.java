package com.twilio.sdk.rest.internal;

import okhttp3.Request;

import okio.Buffer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;

/**
 * Loads, while the first client of a process is being made, what its first call will need: the log, TLS and JSON.
 *
 * <p>It sends nothing and changes nothing; the call only finds things there that it would have to wait for. One daemon
 * thread, which ends after some tenths of a second.
 */
public final class HeadStart {
    private static final AtomicBoolean GIVEN = new AtomicBoolean();

    private HeadStart() {}

    /** Begins, unless it has done so before in this process. */
    public static void give(BaseUrl place) {
        if (GIVEN.compareAndSet(false, true)) {
            Thread thread = new Thread(() -> load(!place.isPlain()), "twilio-rest-head-start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void load(boolean tls) {
        RequestLog.isOn();
        try {
            // A tag loads Kotlin's reflection.
            new Request.Builder().tag(HeadStart.class, null);
            if (tls) {
                sayHello();
            }
            Json.readObject(new Buffer().writeUtf8("{\"a\": [1, \"b\", true, null]}"));
        } catch (GeneralSecurityException | IOException e) {
            // The first call meets it again, and says what it means.
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
