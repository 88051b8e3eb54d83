package com.twilio.sdk.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.webhook.socket.MediaStreamMessage;
import com.twilio.sdk.webhook.socket.StreamMark;
import com.twilio.sdk.webhook.socket.StreamMedia;
import com.twilio.sdk.webhook.socket.StreamStart;

import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;

import org.apache.tomcat.websocket.server.WsSci;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

final class TwilioHandshakeTest {
    private static final AtomicInteger OPENED = new AtomicInteger();

    private final WebServer server = new WebServer();
    private final LogRecorder log = new LogRecorder();

    /** The keys and the URL of these tests. */
    public static final class Handshake extends TwilioHandshake {
        public Handshake() {
            super(TwilioSignatureFilter.builder()
                    .validator(WebServer.TWILIO)
                    .publicUrl("https://example.com"));
        }
    }

    /** A media stream that sends back what it hears, and a mark when it starts. */
    @ServerEndpoint(value = "/media/{room}", configurator = Handshake.class)
    public static final class Parrot {
        @OnOpen
        public void onOpen(Session session) {
            OPENED.incrementAndGet();
        }

        @OnMessage
        public void onMessage(String text, Session session) throws IOException {
            MediaStreamMessage message = MediaStreamMessage.parse(text);
            if (message instanceof StreamStart start) {
                send(session, StreamMark.of(String.valueOf(start.getStreamSid()), "hello"));
            } else if (message instanceof StreamMedia media && media.getPayload() != null) {
                String sid = String.valueOf(media.getStreamSid());
                send(session, StreamMedia.of(sid, media.getPayload()));
            }
        }

        private static void send(Session session, MediaStreamMessage message) throws IOException {
            session.getBasicRemote().sendText(message.toJson());
        }
    }

    @BeforeEach
    void endpoint() {
        OPENED.set(0);
        server.context.addServletContainerInitializer(new WsSci(), Set.of(Parrot.class));
        server.servlet("/", new Echo());
    }

    @AfterEach
    void stop() {
        server.close();
        log.close();
    }

    private WebServer withListener() {
        server.context.addApplicationListener(TwilioHandshakeListener.class.getName());
        return server;
    }

    /** Opens {@code /media/1?a=%2B} as Twilio does that signed a URL. */
    private WebSocket open(String signedUrl, BlockingQueue<String> heard) {
        URI uri = URI.create("ws://127.0.0.1:" + server.port() + "/media/1?a=%2B");
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("X-Twilio-Signature", WebServer.TWILIO.sign(signedUrl))
                .buildAsync(uri, new WebSocket.Listener() {
                    @Override
                    public @Nullable CompletionStage<?> onText(
                            WebSocket socket, CharSequence text, boolean last) {
                        heard.add(text.toString());
                        socket.request(1);
                        return null;
                    }
                })
                .join();
    }

    private void assertOpens() throws InterruptedException {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        WebSocket socket = open("wss://example.com/media/1?a=%2B", heard);
        socket.sendText("{\"event\":\"start\",\"streamSid\":\"MZ1\",\"start\":{}}", true)
                .join();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).contains("hello");
        socket.abort();
    }

    private void assertRefused(String signedUrl, int status) {
        int opened = OPENED.get();
        assertThatThrownBy(() -> open(signedUrl, new LinkedBlockingQueue<>()))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        e -> assertThat(e.getResponse().statusCode()).isEqualTo(status));
        assertThat(OPENED).hasValue(opened);
    }

    @Test
    void twilio_streamsThroughTheModels() throws InterruptedException {
        withListener().start();
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        WebSocket socket = open("wss://example.com/media/1?a=%2B", heard);
        socket.sendText(
                        "{\"event\":\"connected\",\"protocol\":\"Call\",\"version\":\"1.0.0\"}",
                        true)
                .join();
        socket.sendText("{\"event\":\"start\",\"streamSid\":\"MZ1\",\"start\":{}}", true)
                .join();
        assertThat(heard.poll(10, TimeUnit.SECONDS))
                .isEqualTo(
                        "{\"event\":\"mark\",\"streamSid\":\"MZ1\",\"mark\":{\"name\":\"hello\"}}");
        socket.sendText(
                        "{\"event\":\"media\",\"streamSid\":\"MZ1\",\"media\":{\"payload\":\"AQI=\"}}",
                        true)
                .join();
        assertThat(heard.poll(10, TimeUnit.SECONDS))
                .isEqualTo(
                        "{\"event\":\"media\",\"streamSid\":\"MZ1\",\"media\":{\"payload\":\"AQI=\"}}");
        socket.abort();
        assertThat(OPENED).hasValue(1);
    }

    @Test
    void strangers_areAnsweredWith403BeforeTheEndpointOpens() {
        withListener().start();
        assertRefused("https://example.com/media/1?a=%2B", 403);
        assertRefused("wss://example.com/media/1?a=+", 403);
        assertRefused("wss://example.com/media/2?a=%2B", 403);
        assertThat(log.lines())
                .hasSize(3)
                .contains(
                        "WARNING Refused a handshake for https://example.com/media/1: wrong-signature:"
                                + " No key gives this signature. If it was Twilio that sent this, the auth token is"
                                + " that of another account, or the URL is not the one that Twilio requested:"
                                + " compare scheme, host, path and query behind a proxy.");
    }

    @Test
    void endpoint_staysClosedToStrangersWithoutTheListenerToo() throws InterruptedException {
        server.start();
        assertRefused("wss://evil.com/media/1?a=%2B", 500);
        assertOpens();
    }

    @Test
    void filter_knowsHandshakesToo() throws InterruptedException {
        withListener()
                .filter(
                        "/*",
                        TwilioSignatureFilter.builder()
                                .validator(WebServer.TWILIO)
                                .publicUrl("https://example.com")
                                .build())
                .start();
        assertOpens();
        assertRefused("https://example.com/media/1?a=%2B", 403);
        assertThat(log.lines().get(0))
                .startsWith("WARNING Refused GET https://example.com/media/1: wrong-signature");
    }

    @Test
    void environment_withoutATokenIsAMistakeOfTheDeployment() {
        assertThatThrownBy(() -> SignatureSettings.ofEnvironment(name -> null))
                .hasMessageStartingWith(
                        "There is no auth token to check the signatures of webhooks with.");
    }
}
