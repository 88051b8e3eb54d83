package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.phone.Numbers;
import com.twilio.sdk.emulator.internal.phone.Script;
import com.twilio.sdk.emulator.internal.rest.Behaviour;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.MediaFiles;
import com.twilio.sdk.emulator.internal.rest.OwnNumbers;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.RestError;
import com.twilio.sdk.emulator.internal.rest.RestRequest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the REST API and the phones do to calls: place, redirect, cancel, end, delete. */
public final class CallsApi {
    private static final Duration DIALLED = Duration.ofMillis(100);
    private static final List<String> UNSIMULATED = List.of(
            "CallerId",
            "SipAuthUsername",
            "Byoc",
            "RecordingTrack",
            "MachineDetectionSpeechThreshold",
            "MachineDetectionSpeechEndThreshold",
            "MachineDetectionSilenceTimeout");
    private static final String NO_URL = "A call needs a Url, a Twiml or an ApplicationSid.";

    private final CallEngine engine;
    private final Exchange exchange;
    private final OwnNumbers numbers;

    public CallsApi(Exchange exchange) {
        this.engine = new CallEngine(exchange);
        this.exchange = exchange;
        this.numbers = exchange.numbers;
    }

    /** Returns the operations that do more than store. */
    public Map<String, Behaviour> behaviours() {
        Map<String, Behaviour> all = new HashMap<>();
        all.put("CreateCall", this::create);
        all.put("UpdateCall", this::update);
        all.put("DeleteCall", this::delete);
        all.putAll(new RecordingsApi(engine).behaviours());
        all.putAll(new ConferencesApi(engine).behaviours());
        all.putAll(new ParticipantsApi(engine).behaviours());
        all.putAll(new QueuesApi(engine).behaviours());
        return all;
    }

    /** Returns the sound of recordings by the path at which it is. */
    public MediaFiles media() {
        return engine.recordings::media;
    }

    private Resource create(RestRequest request) {
        Form form = request.form();
        String to = CallChecks.to(form.text("To", ""));
        String from = CallChecks.from(form.text("From", ""));
        CallUrls urls = new CallUrls();
        urls.take(form);
        if (urls.url.isEmpty() && urls.twiml.isEmpty()) {
            takeApplication(request, urls);
        }
        CallChecks.urls(urls);
        CallChecks.method(form);
        CallChecks.events(form);
        long timeout = CallChecks.timeout(form);
        String digits = CallChecks.sendDigits(form);
        numbers.warnIfForeign(request.account(), from, "21210");
        numbers.checkRecipient(request.account(), to, 21219);
        expectCalls();
        Leg leg = engine.leg(request.account(), from, to, "outbound-api", urls, null);
        exchange.loop.after(Duration.ZERO, leg.scope.guard(() -> {
            warnOfUnsimulated(leg, form);
            engine.dial(
                    leg,
                    Duration.ofSeconds(timeout),
                    () -> SpeechVerbs.tones(leg, leg.scope, digits, () -> greeted(leg, form)));
        }));
        record(leg, form);
        limit(leg, form);
        return leg.record;
    }

    /** Starts the document: at once, or when machine detection has found out who answered. */
    private void greeted(Leg leg, Form form) {
        MachineDetection detection =
                MachineDetection.of(engine, leg, form, "AsyncAmdStatusCallback");
        if (!detection.isWanted()) {
            engine.start(leg);
        } else if (form.text("AsyncAmd", "false").equals("true")) {
            detection.runInBackground();
            engine.start(leg);
        } else {
            detection.start(found -> engine.start(leg, found));
        }
    }

    /** Records the call from its answer to its end, if that was asked for. */
    private void record(Leg leg, Form form) {
        if (form.text("Record", "false").equals("true")) {
            leg.onAnswer(() -> {
                Recording recording = engine.recordings.start(
                        RecordingPlan.of(form, "", leg.account(), leg.sid(), "OutboundAPI"), leg);
                leg.scope.onClose(() -> leg.addToEnding(new Form()
                        .add("RecordingUrl", recording.url())
                        .add("RecordingSid", recording.sid())
                        .add("RecordingDuration", String.valueOf(recording.seconds()))));
            });
        }
    }

    /** Ends the call when a limit that was asked for is over. */
    private void limit(Leg leg, Form form) {
        String seconds = form.text("TimeLimit", "");
        if (seconds.matches("[0-9]{1,6}")) {
            leg.onAnswer(() -> leg.scope.after(
                    Duration.ofSeconds(Long.parseLong(seconds)), () -> engine.finish(leg)));
        }
    }

    /** Warns of what the caller asked for and will not get. */
    private void warnOfUnsimulated(Leg leg, Form form) {
        for (String name : UNSIMULATED) {
            if (form.has(name)) {
                engine.warn(leg, name + " of a call is not simulated");
            }
        }
    }

    private void takeApplication(RestRequest request, CallUrls urls) {
        String sid = request.form().text("ApplicationSid", "");
        if (sid.isEmpty()) {
            throw RestError.badRequest(21205, NO_URL);
        }
        Resource application = numbers.application(request.account(), sid);
        if (application == null) {
            throw RestError.badRequest(21218, "There is no application " + sid + ".");
        }
        urls.take(VoiceFields.of(application));
    }

    private Resource update(RestRequest request) {
        Leg leg = engine.live(request.sid());
        if (leg == null) {
            require(request);
            throw RestError.badRequest(
                    21220, "The call " + request.sid() + " has ended; it cannot be changed.");
        }
        Form form = request.form();
        String status = form.text("Status", "");
        if (!status.isEmpty()) {
            changeStatus(leg, status);
        } else if (form.has("Url") || form.has("Twiml")) {
            redirect(leg, form);
        } else {
            leg.urls.take(form);
        }
        return leg.record;
    }

    private void changeStatus(Leg leg, String status) {
        boolean waiting = leg.answeredAt() == null;
        boolean queued = leg.status().equals("queued");
        switch (status) {
            case "canceled" -> {
                if (waiting) {
                    engine.end(leg, "canceled", queued ? "" : "487");
                }
            }
            case "completed" ->
                engine.end(leg, waiting ? "canceled" : "completed", queued ? "" : "200");
            default ->
                throw RestError.badRequest(
                        20422, "Status is '" + status + "'; completed or canceled is possible.");
        }
    }

    private void redirect(Leg leg, Form form) {
        leg.urls.twiml = "";
        leg.urls.take(form);
        if (form.has("Url")) {
            leg.urls.twiml = "";
        }
        CallChecks.urls(leg.urls);
        if (leg.answeredAt() != null || leg.direction().equals("inbound")) {
            exchange.loop.after(Duration.ZERO, leg.scope.guard(() -> engine.start(leg)));
        }
    }

    private Resource delete(RestRequest request) {
        if (engine.live(request.sid()) != null) {
            throw RestError.badRequest(
                    20009, "The call " + request.sid() + " is still running; end it first.");
        }
        Resource call = require(request);
        exchange.store.remove(request.list(), request.sid());
        return call;
    }

    private Resource require(RestRequest request) {
        Resource call = exchange.store.find(request.list(), request.sid());
        if (call == null) {
            throw RestError.notFound(request.path());
        }
        return call;
    }

    /**
     * Lets the service itself call a number, say something and hang up; {@code ended} gets the last status.
     *
     * @return the call, which is in the account's list
     */
    public Resource announce(
            String account,
            String from,
            String to,
            String twiml,
            Duration delay,
            Consumer<String> ended) {
        CallUrls urls = new CallUrls();
        urls.twiml = twiml;
        Leg leg = engine.leg(account, from, to, "outbound-api", urls, null);
        leg.onEnd(gone -> ended.accept(gone.status()));
        exchange.loop.after(
                delay,
                leg.scope.guard(
                        () -> engine.dial(leg, Duration.ofSeconds(60), () -> engine.start(leg))));
        return leg.record;
    }

    /** Notes that a call will come soon. */
    public void expectCalls() {
        exchange.webhooks.expectCalls();
    }

    /** Lets a phone call a number of the app: its voice URL is requested while it rings. */
    public String callIn(String from, String to, Script script) {
        Resource number = numbers.find(to);
        if (number == null) {
            exchange.log.add(
                    LogEntry.Kind.ERROR,
                    null,
                    from + " calls " + to + ", which is no number of this account");
            throw new IllegalArgumentException(
                    to + " is no number of this account; numbers() lists them.");
        }
        CallUrls urls = new CallUrls();
        urls.take(VoiceFields.of(number));
        String account = String.valueOf(number.text("account_sid"));
        Leg leg = engine.leg(
                account, Numbers.normalize(from), Numbers.normalize(to), "inbound", urls, null);
        leg.record.set("phone_number_sid", number.sid());
        engine.connect(leg, script);
        leg.scope.after(DIALLED, () -> ringIn(leg));
        return leg.sid();
    }

    private void ringIn(Leg leg) {
        engine.told(leg, "ringing: " + leg.from() + " calls " + leg.to());
        if (leg.urls.url.isEmpty()) {
            engine.warn(
                    leg, leg.to() + " has no VoiceUrl; set it with its resource or the builder");
            engine.end(leg, "failed", "404");
        } else {
            leg.startScript();
            engine.start(leg);
        }
    }
}
