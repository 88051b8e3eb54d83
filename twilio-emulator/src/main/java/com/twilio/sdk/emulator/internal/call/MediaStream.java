package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.stream.Playback;
import com.twilio.sdk.emulator.internal.stream.Sound;
import com.twilio.sdk.emulator.internal.stream.StreamMessages;
import com.twilio.sdk.emulator.internal.stream.StreamSocket;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.emulator.internal.time.Ticket;
import com.twilio.sdk.emulator.internal.webhook.WebhookRequest;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sound of a call on a WebSocket of the app, one way or both. Touched on the loop's thread alone.
 *
 * <p>20 ms of generated sound at a time: a tone while the phone speaks, else silence; the clock stands still until the app
 * has read each message.
 */
final class MediaStream implements Tap {
    private static final Duration FRAME = Duration.ofMillis(20);
    private static final int MOST_FRAMES = 3000;

    final StreamPlan plan;
    private final CallEngine engine;
    private final Leg leg;
    private final Runnable whenOver;
    private final String sid;
    private final StreamMessages messages;
    private final StreamSocket socket;
    private final Scope scope;
    private final Playback playback;
    private Instant opened = Instant.MIN;
    private boolean speaking;
    private boolean over;
    private int frames;
    private int chunk;
    private int untold;

    /** Makes a stream; {@code whenOver} runs when the app ended it, or it never began. */
    MediaStream(CallEngine engine, Leg leg, StreamPlan plan, Runnable whenOver) {
        this.engine = engine;
        this.leg = leg;
        this.plan = plan;
        this.whenOver = whenOver;
        this.sid = engine.exchange.store.sids().next("MZ");
        this.messages = new StreamMessages(sid);
        this.socket = new StreamSocket(() -> engine.exchange.loop.post(this::takeIn));
        this.scope = leg.scope.child();
        this.playback = new Playback(
                scope,
                engine.exchange.loop::now,
                name -> send("mark", Map.of("name", name)),
                length -> leg.hear("[" + length.toMillis() + " ms of sound from the stream]"));
    }

    void open() {
        Ticket ticket = engine.exchange.loop.hold();
        engine.exchange.webhooks.open(
                socket,
                leg.account(),
                plan.url(),
                failure -> ticket.handBack(() -> {
                    if (failure == null) {
                        begin();
                    } else {
                        fail(String.valueOf(failure.getMessage()));
                    }
                }));
        leg.onEnd(gone -> stop());
    }

    private void fail(String why) {
        over = true;
        engine.warn(
                leg,
                "31920 no WebSocket for <Stream> at " + plan.url() + "; is the app running there? ("
                        + why + ")");
        report("stream-error", why);
        scope.guard(whenOver).run();
    }

    private void begin() {
        if (over || leg.isEnded()) {
            over = true;
            socket.close(() -> {});
            return;
        }
        opened = engine.exchange.loop.now();
        leg.tap(this);
        told("→ connected to " + plan.url());
        deliver(messages.connected(), false);
        Map<String, Object> format = new LinkedHashMap<>();
        format.put("encoding", "audio/x-mulaw");
        format.put("sampleRate", 8000);
        format.put("channels", 1);
        Map<String, Object> start = new LinkedHashMap<>();
        start.put("accountSid", leg.account());
        start.put("streamSid", sid);
        start.put("callSid", leg.sid());
        start.put("tracks", plan.tracks());
        start.put("mediaFormat", format);
        start.put("customParameters", plan.parameters());
        send("start", start);
        report("stream-started", "");
        scope.inBackground(FRAME, this::frame);
    }

    private void frame() {
        if (over) {
            return;
        }
        if (++frames > MOST_FRAMES) {
            engine.warn(
                    leg,
                    "the stream " + sid + " has sent a minute of sound; the rest is not simulated");
            return;
        }
        chunk++;
        long at = Duration.between(opened, engine.exchange.loop.now()).toMillis();
        for (String track : plan.tracks()) {
            Map<String, Object> media = new LinkedHashMap<>();
            media.put("track", track);
            media.put("chunk", String.valueOf(chunk));
            media.put("timestamp", String.valueOf(at));
            boolean loud = speaking && track.equals("inbound");
            media.put("payload", loud ? Sound.TONE : Sound.SILENCE);
            untold++;
            deliver(messages.event("media", media), false);
        }
        scope.inBackground(FRAME, this::frame);
    }

    private void send(String event, Map<String, ?> content) {
        tellMedia();
        String name = content.get("name") == null ? "" : " " + content.get("name");
        told("→ " + event + name);
        deliver(messages.event(event, content), !event.equals("stop"));
    }

    /** Sends a message, and takes in what the app answered at once, while the clock stands still. */
    private void deliver(String message, boolean wantsAnswer) {
        Ticket ticket = engine.exchange.loop.hold();
        socket.send(message, wantsAnswer, () -> ticket.handBack(this::takeIn));
    }

    private void takeIn() {
        for (String message : socket.take()) {
            if (!over) {
                take(StreamMessages.read(message));
            }
        }
        String end = socket.end();
        if (end != null && !over) {
            over = true;
            tellMedia();
            told("the app " + end);
            report("stream-stopped", "");
            scope.close();
            whenOver.run();
        }
    }

    private void take(Map<?, ?> message) {
        String event = String.valueOf(message.get("event"));
        if (!plan.twoWay()) {
            engine.warn(leg, "31951 a stream of <Start> takes no message, here " + event);
            return;
        }
        switch (event) {
            case "media" -> takeMedia(StreamMessages.text(message, "media", "payload"));
            case "mark" -> {
                String name = StreamMessages.text(message, "mark", "name");
                told("← mark " + name);
                playback.mark(name);
            }
            case "clear" -> {
                told("← clear");
                playback.clear();
            }
            default ->
                engine.warn(
                        leg,
                        "31951 the stream " + sid + " takes media, mark and clear, no " + event);
        }
    }

    private void takeMedia(String payload) {
        long millis = Sound.millis(payload);
        if (millis <= 0) {
            engine.warn(leg, "31951 a media message of the stream " + sid + " has no sound");
            return;
        }
        told("← media, " + millis + " ms");
        playback.play(Duration.ofMillis(millis));
    }

    /** Ends the stream: the app is told, and the connection is closed. */
    void stop() {
        if (over) {
            return;
        }
        over = true;
        scope.close();
        if (opened.equals(Instant.MIN)) {
            return;
        }
        send(
                "stop",
                Map.of(
                        "accountSid", leg.account(),
                        "callSid", leg.sid()));
        Ticket ticket = engine.exchange.loop.hold();
        socket.close(() -> ticket.handBack(() -> {}));
        report("stream-stopped", "");
    }

    @Override
    public void pressed(char key) {
        if (plan.twoWay() && !over) {
            Map<String, Object> dtmf = new LinkedHashMap<>();
            dtmf.put("track", "inbound_track");
            dtmf.put("digit", String.valueOf(key));
            send("dtmf", dtmf);
        }
    }

    @Override
    public void startsToSpeak() {
        speaking = true;
    }

    @Override
    public void spoke(String text) {
        speaking = false;
    }

    private void tellMedia() {
        if (untold > 0) {
            told("→ media, " + untold + " times");
            untold = 0;
        }
    }

    private void told(String what) {
        engine.exchange.log.add(LogEntry.Kind.WEBHOOK, leg.sid(), "stream " + sid + " " + what);
    }

    private void report(String event, String error) {
        if (plan.statusCallback().isEmpty()) {
            return;
        }
        Form form = new Form()
                .add("AccountSid", leg.account())
                .add("CallSid", leg.sid())
                .add("StreamSid", sid)
                .add("StreamName", plan.name().isEmpty() ? sid : plan.name())
                .add("StreamEvent", event)
                .add("Timestamp", engine.exchange.loop.now().toString());
        if (!error.isEmpty()) {
            form.add("StreamError", error);
        }
        engine.exchange.webhooks.report(
                new WebhookRequest(
                        leg.sid(),
                        plan.statusMethod(),
                        plan.statusCallback(),
                        form,
                        new Form(),
                        leg.cookies),
                engine.exchange.webhooks.warning(leg.sid()));
    }
}
