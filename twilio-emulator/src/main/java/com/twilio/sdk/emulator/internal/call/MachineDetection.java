package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.emulator.internal.webhook.WebhookRequest;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * The detection of answering machines: who picked up is known to the phone's script; finding out takes time.
 *
 * <p>A person is known after 1.2 s, a machine after 2.4 s, or with {@code DetectMessageEnd} when its greeting is over.
 */
final class MachineDetection implements Tap {
    private static final Duration PERSON = Duration.ofMillis(1200);
    private static final Duration MACHINE = Duration.ofMillis(2400);
    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final long LONGEST = 30;

    private final CallEngine engine;
    private final Leg leg;
    private final String mode;
    private final Duration limit;
    private final String callback;
    private final String callbackMethod;
    private final Scope scope;
    private Consumer<Form> found = form -> {};
    private @Nullable Instant begin;

    private MachineDetection(
            CallEngine engine,
            Leg leg,
            String mode,
            Duration limit,
            String callback,
            String callbackMethod) {
        this.engine = engine;
        this.leg = leg;
        this.mode = mode;
        this.limit = limit;
        this.callback = callback;
        this.callbackMethod = callbackMethod;
        this.scope = leg.scope.child();
    }

    /** Reads the parameters of a REST request; {@code callback} is the name of the one with the URL. */
    static MachineDetection of(CallEngine engine, Leg leg, Form form, String callback) {
        String timeout = form.text("MachineDetectionTimeout", "");
        return new MachineDetection(
                engine,
                leg,
                form.text("MachineDetection", ""),
                Duration.ofSeconds(
                        timeout.matches("[0-9]{1,3}") ? Long.parseLong(timeout) : LONGEST),
                form.text(callback, ""),
                form.text(callback + "Method", "POST"));
    }

    /** Reads the attributes of a noun of Dial. */
    static MachineDetection of(DocumentRun run, Leg leg, Attributes noun) {
        String callback = noun.text("amdStatusCallback", "");
        return new MachineDetection(
                run.engine,
                leg,
                noun.text("machineDetection", ""),
                noun.seconds("machineDetectionTimeout", LONGEST),
                callback.isEmpty() ? "" : run.resolve(callback),
                noun.text("amdStatusCallbackMethod", "POST"));
    }

    boolean isWanted() {
        return mode.equals("Enable") || mode.equals("DetectMessageEnd");
    }

    /** Finds out while the call goes on, and tells the callback. */
    void runInBackground() {
        if (!isWanted()) {
            return;
        }
        if (leg.answeredAt() == null) {
            leg.onAnswer(() -> start(this::report));
        } else {
            start(this::report);
        }
    }

    /** Finds out now; {@code receiver} gets AnsweredBy and how long it took. */
    void start(Consumer<Form> receiver) {
        found = receiver;
        begin = engine.exchange.loop.now();
        leg.tap(this);
        if (!leg.isMachine()) {
            after(PERSON, "human");
        } else if (mode.equals("Enable")) {
            after(MACHINE, "machine_start");
        } else {
            after(SILENCE, "machine_end_silence");
        }
    }

    private void after(Duration delay, String result) {
        boolean late = delay.compareTo(limit) > 0;
        scope.after(late ? limit : delay, () -> finish(late ? "unknown" : result));
    }

    /** A greeting is heard to its end, however long it is. */
    @Override
    public void startsToSpeak() {
        if (leg.isMachine() && mode.equals("DetectMessageEnd")) {
            scope.cancelTimers();
            scope.after(limit, () -> finish("unknown"));
        }
    }

    @Override
    public void spoke(String text) {
        if (leg.isMachine() && mode.equals("DetectMessageEnd")) {
            finish("machine_end_beep");
        }
    }

    private void finish(String answeredBy) {
        if (scope.isClosed()) {
            return;
        }
        scope.close();
        leg.untap(this);
        long millis = Duration.between(begin, engine.exchange.loop.now()).toMillis();
        leg.record.set("answered_by", answeredBy);
        engine.told(leg, "answered by " + answeredBy + ", known after " + millis + " ms");
        found.accept(new Form()
                .add("AnsweredBy", answeredBy)
                .add("MachineDetectionDuration", String.valueOf(millis)));
    }

    private void report(Form result) {
        if (callback.isEmpty()) {
            return;
        }
        Form standard = new Form().add("CallSid", leg.sid()).add("AccountSid", leg.account());
        engine.exchange.webhooks.send(
                new WebhookRequest(
                        leg.sid(), callbackMethod, callback, standard, result, leg.cookies),
                answer -> {});
    }
}
