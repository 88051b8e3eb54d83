package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.Store;
import com.twilio.sdk.emulator.internal.time.Scope;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * A call that waits in a queue, and then is connected with who fetched it: an Enqueue verb at work.
 *
 * <p>Touched on the loop's thread alone.
 */
final class QueueMember {
    private static final Set<String> VERBS =
            Set.of("Say", "Play", "Pause", "Hangup", "Redirect", "Leave", "Gather");

    private final DocumentRun run;
    private final Scope scope;
    private final Attributes attributes;
    private final DialEnd end;
    private final CallQueue queue;
    private final Instant since;
    private @Nullable Music music;
    private @Nullable QueueDial agent;
    private long waited = -1;

    QueueMember(
            DocumentRun run, Scope scope, Attributes attributes, CallQueue queue, Runnable next) {
        this.run = run;
        this.scope = scope.child();
        this.attributes = attributes;
        this.end = new DialEnd(run, attributes, next);
        this.queue = queue;
        this.since = queue.exchange.loop.now();
    }

    Leg leg() {
        return run.leg;
    }

    CallQueue queue() {
        return queue;
    }

    Instant since() {
        return since;
    }

    /** Returns how long it has waited, or had waited before it left, in seconds. */
    long waited() {
        return waited >= 0
                ? waited
                : Duration.between(since, queue.exchange.loop.now()).toSeconds();
    }

    /** Goes into the queue. */
    void start() {
        scope.onClose(this::brokenOff);
        Resource record = queue.exchange
                .store
                .addBelow("Member", queue.list(), leg().sid())
                .set("call_sid", leg().sid())
                .set("queue_sid", queue.sid())
                .set("date_enqueued", Store.date(since));
        record.onShow(() ->
                record.set("position", (long) queue.position(this)).set("wait_time", waited()));
        queue.join(this);
    }

    /** Plays what is heard in the queue. */
    void play() {
        Music started = new Music();
        music = started;
        String url = attributes.element().attribute("waitUrl");
        started.start(
                url == null || url.isBlank() ? url : run.resolve(url),
                attributes.text("waitUrlMethod", "POST"));
    }

    /** Comes out of the queue to be connected; {@code connected} runs when it has heard the whisper. */
    void fetched(QueueDial by, String whisper, String method, Runnable connected) {
        agent = by;
        out();
        if (whisper.isBlank()) {
            connected.run();
            return;
        }
        Form extra = queueForm().add("DequeingCallSid", by.leg().sid());
        new DocumentRun(run.engine, leg(), scope, new Whisper(extra, connected))
                .fetch(whisper, method, new Form());
    }

    private void out() {
        if (waited < 0) {
            waited = waited();
        }
        queue.leave(this);
        if (music != null) {
            music.stop();
        }
    }

    /** Ends the connection from the other side, if there was one yet. */
    void released(boolean wasBridged) {
        finish(wasBridged ? "bridged" : "bridging-in-process");
    }

    /** Leaves the queue on its own: the action at once, else the next verb. */
    private void finish(String result) {
        if (scope.isClosed()) {
            return;
        }
        out();
        agent = null;
        scope.close();
        leg().listen(null);
        end.finish(result(result));
    }

    private Form queueForm() {
        return new Form().add("QueueSid", queue.sid()).add("QueueTime", String.valueOf(waited()));
    }

    private Form result(String result) {
        return new Form().add("QueueResult", result).addAll(queueForm());
    }

    /** The call ended or went elsewhere: the app is told, but its answer cannot run any more. */
    private void brokenOff() {
        QueueDial other = agent;
        boolean waiting = queue.position(this) > 0;
        if (!waiting && other == null) {
            return;
        }
        out();
        boolean ended = leg().isEnded();
        String result = waiting
                ? ended ? "hangup" : "redirected"
                : ended ? "bridged" : "redirected-from-bridged";
        tellAction(result, ended);
        if (other != null) {
            other.callerGone();
        }
    }

    private void tellAction(String result, boolean ended) {
        String action = attributes.text("action", "");
        if (!action.isEmpty()) {
            run.tell(
                    action,
                    attributes.text("method", "POST"),
                    ended ? leg().parameters("completed") : leg().parameters(),
                    result(result));
        }
    }

    /** What is heard in the queue: asked for again at its end, with the place in the queue. */
    private final class Music extends Waiting {
        private Instant pass = Instant.MIN;

        Music() {
            super(run.engine, run.leg, scope, QueueMember.this::waitForm);
        }

        @Override
        void start(@Nullable String url, String method) {
            pass = queue.exchange.loop.now();
            super.start(url, method);
        }

        @Override
        public Set<String> verbs() {
            return VERBS;
        }

        @Override
        public int forbidden() {
            return 0;
        }

        @Override
        public boolean listens() {
            return true;
        }

        @Override
        public boolean leave() {
            finish("leave");
            return true;
        }

        @Override
        public void ended() {
            if (pass.equals(queue.exchange.loop.now())) {
                run.engine.warn(
                        leg(), "the document of waitUrl takes no time; it is not asked for again");
                return;
            }
            start(
                    run.resolve(attributes.text("waitUrl", "")),
                    attributes.text("waitUrlMethod", "POST"));
        }
    }

    private Form waitForm() {
        return queueForm()
                .add("QueuePosition", String.valueOf(queue.position(this)))
                .add("AvgQueueTime", String.valueOf(queue.averageWait()))
                .add("CurrentQueueSize", String.valueOf(queue.size()))
                .add("MaxQueueSize", String.valueOf(queue.maxSize()));
    }
}
