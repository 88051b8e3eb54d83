package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A Dial verb with a Queue: fetches the first caller, or waits for one, and connects both. */
final class QueueDial {
    private final DocumentRun run;
    private final Scope scope;
    private final Attributes dial;
    private final Attributes noun;
    private final DialEnd end;
    private @Nullable CallQueue queue;
    private @Nullable QueueMember caller;
    private @Nullable Instant bridged;
    private @Nullable Recording recording;

    QueueDial(DocumentRun run, Scope scope, Attributes dial, TwimlElement noun, Runnable next) {
        this.run = run;
        this.scope = scope.child();
        this.dial = dial;
        this.noun = new Attributes(run, noun);
        this.end = new DialEnd(run, dial, next);
    }

    Leg leg() {
        return run.leg;
    }

    void start() {
        String name = noun.element().textContent().strip();
        String reservation = noun.text("reservationSid", "");
        if (!reservation.isEmpty()) {
            run.warn(
                    noun.element(),
                    "14217 reservationSid of <Queue> is not simulated: there is no TaskRouter");
        }
        CallQueue found = run.engine.queues.named(run.account(), name);
        if (found == null) {
            run.warn(noun.element(), "there is no queue '" + name + "'");
            finish("failed");
            return;
        }
        queue = found;
        scope.onClose(this::brokenOff);
        QueueMember first = found.find("Front");
        if (first != null) {
            take(first);
            return;
        }
        run.leg.tell("waits for somebody in the queue " + name);
        scope.after(dial.seconds("timeout", 30), () -> finish("no-answer"));
        found.await(this);
    }

    /** Gets a caller. */
    void take(QueueMember member) {
        scope.cancelTimers();
        caller = member;
        String url = noun.text("url", "");
        member.fetched(
                this,
                url.isEmpty() ? "" : run.resolve(url),
                noun.text("method", "POST"),
                () -> bridge(member));
    }

    private void bridge(QueueMember member) {
        bridged = run.engine.exchange.loop.now();
        recording = DialRecording.start(dial, "");
        member.leg().tell("is connected with " + run.leg.phone);
        member.leg().listen(new Bridge(run.leg, () -> {}));
        boolean star = dial.isTrue("hangupOnStar");
        run.leg.listen(new Bridge(member.leg(), star ? this::release : () -> {}));
        DialTime.limit(dial, scope, this::release);
    }

    /** Ends the connection on this side: the caller's document goes on, then this one. */
    private void release() {
        QueueMember member = caller;
        caller = null;
        if (member != null) {
            member.released(true);
        }
        finish("completed", member);
    }

    /** The caller hung up or went elsewhere. */
    void callerGone() {
        QueueMember member = caller;
        caller = null;
        if (!scope.isClosed()) {
            finish(bridged == null ? "canceled" : "completed", member);
        }
    }

    private void brokenOff() {
        if (queue != null) {
            queue.giveUp(this);
        }
        QueueMember member = caller;
        caller = null;
        if (member != null) {
            member.released(bridged != null);
        }
    }

    private void finish(String status) {
        finish(status, null);
    }

    private void finish(String status, @Nullable QueueMember member) {
        scope.close();
        run.leg.listen(null);
        Form form = new Form().add("DialCallStatus", status);
        if (member != null) {
            form.add("DialCallSid", member.leg().sid())
                    .add("DialCallDuration", DialTime.seconds(run.engine.exchange, bridged));
        }
        form.add("DialBridged", String.valueOf(bridged != null));
        DialRecording.stop(recording, form);
        if (queue != null) {
            form.add("QueueSid", queue.sid());
        }
        if (member != null) {
            form.add("QueueTime", String.valueOf(member.waited()))
                    .add("DequeingCallSid", run.leg.sid());
        }
        end.finish(form);
    }
}
