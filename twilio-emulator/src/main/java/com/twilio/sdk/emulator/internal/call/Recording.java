package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.phone.Speech;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.Store;
import com.twilio.sdk.emulator.internal.webhook.WebhookRequest;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A recording: from its start to its end, with pauses. Touched on the loop's thread alone. */
final class Recording implements Tap {
    private final Exchange exchange;
    private final RecordingPlan plan;
    private final Resource resource;
    private final String url;
    private final Instant begin;
    private final List<Sound> sounds = new ArrayList<>();
    private Duration before = Duration.ZERO;
    private @Nullable Instant running;
    private boolean stopped;

    Recording(Exchange exchange, RecordingPlan plan, Resource resource, String url) {
        this.exchange = exchange;
        this.plan = plan;
        this.resource = resource;
        this.url = url;
        this.begin = exchange.loop.now();
        this.running = begin;
    }

    /** A stretch of sound: a sentence, and when it began and ended on the recording. */
    record Sound(int channel, Duration from, Duration to, String text) {}

    String sid() {
        return resource.sid();
    }

    String url() {
        return url;
    }

    Resource resource() {
        return resource;
    }

    RecordingPlan plan() {
        return plan;
    }

    List<Sound> sounds() {
        return sounds;
    }

    boolean isStopped() {
        return stopped;
    }

    /** Returns how long it is by now. */
    Duration length() {
        Instant since = running;
        return since == null ? before : before.plus(Duration.between(since, exchange.loop.now()));
    }

    long seconds() {
        return length().toSeconds();
    }

    /** Returns what was said, as far as it was recorded. */
    String words() {
        return sounds.stream().map(Sound::text).collect(Collectors.joining(" "));
    }

    @Override
    public void spoke(String text) {
        sound(0, text);
    }

    @Override
    public void heard(String text) {
        sound(plan.channels() - 1, text);
    }

    private void sound(int channel, String text) {
        if (running != null) {
            Duration end = length();
            Duration start = end.minus(Speech.duration(text));
            sounds.add(new Sound(channel, start.isNegative() ? Duration.ZERO : start, end, text));
        }
    }

    void pause() {
        if (running != null && !stopped) {
            before = length();
            running = null;
            status("paused");
        }
    }

    void resume() {
        if (running == null && !stopped) {
            running = exchange.loop.now();
            status("in-progress");
        }
    }

    /** Tells who wants to know that it runs. */
    void begun() {
        status("in-progress");
        report("in-progress");
    }

    /** Ends it, unless it ended before; what is shorter than a second is absent, but for a Record verb. */
    void stop() {
        if (stopped) {
            return;
        }
        before = length();
        running = null;
        stopped = true;
        if (plan.trims()) {
            trim();
        }
        resource.set("duration", String.valueOf(seconds()));
        exchange.store.touch(resource);
        if (seconds() == 0 && !plan.source().equals("RecordVerb")) {
            status("absent");
            report("absent");
            return;
        }
        String words = words();
        exchange.log.add(
                LogEntry.Kind.STATUS,
                plan.about(),
                "recording " + sid() + " completed: " + seconds() + " s"
                        + (words.isEmpty() ? ", silence" : ", \"" + words + "\""));
        resource.set("status", "completed");
        report("completed");
    }

    /** Cuts silence off both ends; a recording of nothing but silence stays as long as it is. */
    private void trim() {
        if (sounds.isEmpty()) {
            return;
        }
        Duration from = sounds.get(0).from();
        before = sounds.get(sounds.size() - 1).to().minus(from);
        sounds.replaceAll(sound -> new Sound(
                sound.channel(), sound.from().minus(from), sound.to().minus(from), sound.text()));
    }

    private void status(String status) {
        resource.set("status", status);
        exchange.store.touch(resource);
        exchange.log.add(LogEntry.Kind.STATUS, plan.about(), "recording " + sid() + " " + status);
    }

    private void report(String status) {
        if (plan.callback().isEmpty() || !plan.events().contains(status)) {
            return;
        }
        Form form = new Form()
                .add("AccountSid", plan.account())
                .add(plan.isOfConference() ? "ConferenceSid" : "CallSid", plan.about())
                .add("RecordingSid", sid())
                .add("RecordingUrl", url)
                .add("RecordingStatus", status);
        if (status.equals("completed")) {
            form.add("RecordingDuration", String.valueOf(seconds()));
        }
        form.add("RecordingChannels", String.valueOf(plan.channels()))
                .add("RecordingStartTime", Store.date(begin))
                .add("RecordingSource", plan.source());
        exchange.webhooks.send(
                new WebhookRequest(
                        plan.about(),
                        plan.method(),
                        plan.callback(),
                        form,
                        new Form(),
                        plan.cookies()),
                answer -> {});
    }
}
