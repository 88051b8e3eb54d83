package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.phone.Handset;
import com.twilio.sdk.emulator.internal.phone.Script;
import com.twilio.sdk.emulator.internal.phone.ScriptRun;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.Store;
import com.twilio.sdk.emulator.internal.time.Scope;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The state machine of calls: queued, ringing, in progress, and one of five ends. Touched on the loop's thread alone.
 */
public final class CallEngine {
    private static final Duration DIALLING = Duration.ofMillis(100);
    private static final Duration ROUTING = Duration.ofMillis(900);
    private static final Duration BUSY_TONE = Duration.ofSeconds(1);

    final Exchange exchange;
    final StatusReports reports;
    final Recordings recordings;
    final Conferences conferences;
    final CallQueues queues;
    private final Map<String, Leg> live = new HashMap<>();
    private final Map<String, DocumentRun> documents = new HashMap<>();

    public CallEngine(Exchange exchange) {
        this.exchange = exchange;
        this.reports = new StatusReports(exchange);
        this.recordings = new Recordings(exchange);
        this.conferences = new Conferences(this);
        this.queues = new CallQueues(exchange);
    }

    /** Makes a leg with its resource; nothing happens yet. */
    Leg leg(
            String account,
            String from,
            String to,
            String direction,
            CallUrls urls,
            @Nullable Leg parent) {
        Resource record = exchange.store
                .add("Call", account, "Calls", "CA")
                .set("from", from)
                .set("to", to)
                .set("from_formatted", Formatted.number(from))
                .set("to_formatted", Formatted.number(to))
                .set("direction", direction)
                .set("price_unit", "USD")
                .set("parent_call_sid", parent == null ? null : parent.sid())
                .set("status", direction.equals("outbound-api") ? "queued" : "ringing");
        String phone = direction.equals("inbound") ? from : to;
        Leg leg = new Leg(record, new Scope(exchange.loop), phone, urls, parent, exchange.log);
        live.put(leg.sid(), leg);
        if (parent != null) {
            exchange.log.belongs(leg.sid(), parent.sid());
        }
        return leg;
    }

    @Nullable
    Leg live(String sid) {
        return live.get(sid);
    }

    /** Dials the phone of an outbound leg; {@code answered} runs when somebody picks up. */
    void dial(Leg leg, Duration ringLimit, Runnable answered) {
        String first = leg.isChild() ? "initiated" : leg.status();
        told(leg, first + ": " + leg.from() + " calls " + leg.to());
        leg.scope.after(DIALLING, () -> {
            reports.progress(leg, "initiated", "initiated");
            leg.scope.after(ROUTING, () -> ring(leg, ringLimit, answered));
        });
    }

    private void ring(Leg leg, Duration ringLimit, Runnable answered) {
        Handset handset = exchange.phones.get(leg.phone);
        Resource own = exchange.numbers.find(leg.to());
        boolean meets = own != null && VoiceFields.hasUrl(own) && !handset.isScripted();
        Script script = handset.ring();
        script.begin();
        status(leg, "ringing", null);
        reports.progress(leg, "ringing", "ringing");
        leg.scope.after(ringLimit, () -> {
            leg.endScript("the caller gave up after " + ringLimit.toSeconds() + " s");
            end(leg, "no-answer", "487");
        });
        if (own != null && meets) {
            new OwnCall(this, leg, answered).start(own);
            return;
        }
        if (own != null) {
            warn(
                    leg,
                    leg.to()
                            + " is a number of this account: its phone answers, its VoiceUrl is not requested");
        }
        switch (script.pickup()) {
            case BUSY -> leg.scope.after(BUSY_TONE, () -> end(leg, "busy", "486"));
            case ANSWER -> leg.scope.after(script.delay(), () -> pickUp(leg, script, answered));
            case NO_ANSWER -> {}
        }
    }

    private void pickUp(Leg leg, Script script, Runnable answered) {
        leg.scope.cancelTimers();
        connect(leg, script);
        leg.isMachine(script.isMachine());
        answer(leg);
        leg.startScript();
        answered.run();
    }

    /** Puts a phone with its script on a leg. */
    void connect(Leg leg, Script script) {
        ScriptRun run = new ScriptRun(script, leg, new Scope(exchange.loop), exchange.loop);
        script.begin(leg.sid(), exchange.log::size);
        leg.connect(run, this::hungUp);
    }

    /** Ends a leg because the phone, or what stands in its place, hung up. */
    void hungUp(Leg leg) {
        if (!leg.isEnded()) {
            leg.input().hungUp();
            end(leg, leg.answeredAt() == null ? "canceled" : "completed", "200");
        }
    }

    /** Runs the first document of a leg. */
    void start(Leg leg) {
        start(leg, new Form());
    }

    /** Runs the first document of a leg, whose request carries {@code extra}. */
    void start(Leg leg, Form extra) {
        leg.move();
        DocumentRun run = document(leg, () -> finish(leg));
        if (leg.urls.twiml.isEmpty()) {
            run.fetch(leg.urls.url, leg.urls.method, extra);
        } else {
            run.inline(leg.urls.twiml);
        }
    }

    /** Marks a leg as answered, unless it is. */
    void answer(Leg leg) {
        if (leg.answeredAt() == null) {
            Instant now = exchange.loop.now();
            leg.answer(now);
            leg.record.set("start_time", Store.date(now));
            status(leg, "in-progress", null);
            reports.progress(leg, "answered", "in-progress");
        }
    }

    /** Starts a document on a leg in place of the one that runs. */
    DocumentRun document(Leg leg, Runnable atEnd) {
        DocumentRun before = documents.get(leg.sid());
        if (before != null) {
            before.stop();
        }
        DocumentRun run = new DocumentRun(this, leg, leg.scope, atEnd::run);
        documents.put(leg.sid(), run);
        return run;
    }

    /** Hangs up after a document: the end of an answered call, or of one that was never answered. */
    void finish(Leg leg) {
        answer(leg);
        end(leg, "completed", "200");
    }

    /** Ends a leg: everything that was to follow is broken off, and the callback goes out. */
    void end(Leg leg, String status, String sipCode) {
        if (leg.isEnded()) {
            return;
        }
        leg.scope.close();
        live.remove(leg.sid());
        documents.remove(leg.sid());
        Instant now = exchange.loop.now();
        Instant answered = leg.answeredAt();
        long seconds =
                answered == null ? 0 : (Duration.between(answered, now).toMillis() + 999) / 1000;
        leg.record.set("end_time", Store.date(now)).set("duration", String.valueOf(seconds));
        status(leg, status, answered == null ? null : "after " + seconds + " s");
        leg.endScript("the call ended (" + status + ")");
        if (!sipCode.isEmpty()) {
            reports.end(leg, seconds, sipCode);
        }
        List.copyOf(leg.endings()).forEach(ending -> ending.accept(leg));
    }

    private void status(Leg leg, String status, @Nullable String remark) {
        leg.record.set("status", status);
        exchange.store.touch(leg.record);
        told(leg, status + (remark == null ? "" : " " + remark));
    }

    /** Logs a step of a call. */
    void told(Leg leg, String what) {
        exchange.log.add(LogEntry.Kind.STATUS, leg.sid(), "call " + leg.sid() + " " + what);
    }

    void warn(Leg leg, String text) {
        exchange.log.add(LogEntry.Kind.WARNING, leg.sid(), text);
    }
}
