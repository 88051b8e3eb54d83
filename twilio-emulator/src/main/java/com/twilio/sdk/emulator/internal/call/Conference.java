package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.Store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A conference: it starts with the second participant, if one of them starts it, and ends with the last one.
 *
 * <p>Touched on the loop's thread alone.
 */
final class Conference {
    final CallEngine engine;
    final Resource record;
    final ConferenceReports reports;
    private final ConferenceOptions options;
    private final Map<String, Participant> expected = new LinkedHashMap<>();
    private final Map<String, Participant> present = new LinkedHashMap<>();
    private @Nullable Recording recording;
    private boolean carrying;

    Conference(CallEngine engine, Resource record, ConferenceOptions options) {
        this.engine = engine;
        this.record = record;
        this.options = options;
        this.reports = new ConferenceReports(engine.exchange, this, options);
    }

    String sid() {
        return record.sid();
    }

    String name() {
        return String.valueOf(record.text("friendly_name"));
    }

    String account() {
        return String.valueOf(record.text("account_sid"));
    }

    private boolean has(String status) {
        return status.equals(record.text("status"));
    }

    boolean isOver() {
        return has("completed");
    }

    boolean isRunning() {
        return has("in-progress");
    }

    /** Returns what every request about this conference carries. */
    Form parameters() {
        return new Form()
                .add("ConferenceSid", sid())
                .add("FriendlyName", name())
                .add("AccountSid", account());
    }

    List<Participant> participants() {
        return List.copyOf(present.values());
    }

    /** Returns somebody by the SID of the call or by the label, or null. */
    @Nullable
    Participant find(String callOrLabel) {
        List<Participant> all = new ArrayList<>(present.values());
        all.addAll(expected.values());
        for (Participant participant : all) {
            if (participant.leg.sid().equals(callOrLabel)
                    || participant.options.label.equals(callOrLabel)) {
                return participant;
            }
        }
        return null;
    }

    /** Takes somebody down who is to come. */
    Participant expect(Leg leg, ParticipantOptions how) {
        Resource resource = engine.exchange
                .store
                .addBelow("Participant", list(), leg.sid())
                .set("status", "queued");
        Participant participant = new Participant(this, leg, how, resource);
        expected.put(leg.sid(), participant);
        return participant;
    }

    private String list() {
        return Store.account(account()) + "/Conferences/" + sid() + "/Participants";
    }

    /** Notes that a call is over: if it was still expected here, it did not come. */
    void missed(Participant participant) {
        if (expected.remove(participant.leg.sid()) == null) {
            return;
        }
        forget(participant);
        participant.record.set("status", "failed");
        left(participant, "participant_add_failed", participant.leg.status());
        if (present.isEmpty() && expected.isEmpty()) {
            end("last-participant-left", "The last participant left.", null);
        }
    }

    private void forget(Participant participant) {
        engine.exchange.store.remove(list(), participant.leg.sid());
    }

    boolean isFull() {
        return present.size() >= options.maxParticipants();
    }

    /** Lets somebody in who entered. */
    void joined(Participant participant) {
        expected.remove(participant.leg.sid());
        present.put(participant.leg.sid(), participant);
        participant.leg.tell("joins the conference " + name());
        reports.about(participant, "join", "participant-join");
        boolean started = isRunning();
        boolean starts = !started
                && present.size() > 1
                && present.values().stream().anyMatch(each -> each.options.startsOnEnter);
        if (starts) {
            start();
        } else if (!started) {
            participant.await();
        }
        if (isRunning() && participant.options.beepsOnEnter) {
            beep();
        }
    }

    private void start() {
        status("in-progress");
        participants().stream().filter(each -> !each.isHeld()).forEach(Participant::silence);
        reports.send("start", "conference-start", new Form());
        if (options.recording() != null) {
            recording = engine.recordings.start(options.recording().about(sid()));
        }
    }

    private void beep() {
        for (Participant participant : participants()) {
            if (!participant.isHeld()) {
                participant.leg.tell("hears a beep");
            }
        }
    }

    /** Lets the others hear what somebody says; an echo from a leg that leads back here is not carried again. */
    void speech(Participant speaker, String text) {
        if (carrying || !isRunning()) {
            return;
        }
        carrying = true;
        try {
            Recording tape = recording;
            if (tape != null && !speaker.options.muted && !speaker.isHeld()) {
                tape.spoke(text);
            }
            for (Participant other : participants()) {
                if (speaker.reaches(other) && other.isConnected()) {
                    other.leg.hear(text);
                }
            }
        } finally {
            carrying = false;
        }
    }

    void key(Participant speaker, char key) {
        if (carrying || !isRunning()) {
            return;
        }
        carrying = true;
        try {
            for (Participant other : participants()) {
                if (speaker.reaches(other) && other.isConnected()) {
                    other.leg.hearTones(String.valueOf(key));
                }
            }
        } finally {
            carrying = false;
        }
    }

    /** Lets somebody out: who hung up, was removed, or was sent elsewhere. */
    void leave(Participant participant, String why, boolean kicked) {
        if (present.remove(participant.leg.sid()) == null) {
            return;
        }
        forget(participant);
        participant.leg.tell("leaves the conference " + name());
        String status = participant.leg.isEnded() ? "completed" : participant.leg.status();
        left(participant, why, status);
        if (participant.options.endsOnExit) {
            end(
                    "participant-with-end-conference-on-exit-" + (kicked ? "kicked" : "left"),
                    "A participant with whom the conference ends "
                            + (kicked ? "was removed." : "left."),
                    participant);
        } else if (present.isEmpty() && expected.isEmpty()) {
            end(
                    "last-participant-" + (kicked ? "kicked" : "left"),
                    "The last participant " + (kicked ? "was removed." : "left."),
                    participant);
        } else if (isRunning() && participant.options.beepsOnExit) {
            beep();
        }
        participant.exit(!why.equals("participant_updated_via_api") || kicked);
    }

    private void left(Participant participant, String why, String callStatus) {
        reports.send(
                "leave",
                "participant-leave",
                participant
                        .parameters()
                        .add("ParticipantCallStatus", callStatus)
                        .add("ReasonParticipantLeft", why));
    }

    /** Ends it for everybody; their calls go on behind it. */
    void end(String reason, String sentence, @Nullable Participant cause) {
        if (isOver()) {
            return;
        }
        record.set("reason_conference_ended", reason)
                .set("call_sid_ending_conference", cause == null ? null : cause.leg.sid());
        status("completed");
        engine.conferences.closed(this);
        List<Participant> others = participants();
        present.clear();
        String why = reason.equals("conference-ended-via-api")
                ? "conference_ended_via_api"
                : "moderator_ended_conference";
        for (Participant other : others) {
            forget(other);
            other.leg.tell("leaves the conference " + name());
            left(other, why, other.leg.status());
        }
        if (recording != null) {
            recording.stop();
        }
        Form form = new Form();
        if (cause != null) {
            form.add("CallSidEndingConference", cause.leg.sid());
            if (!cause.options.label.isEmpty()) {
                form.add("ParticipantLabelEndingConference", cause.options.label);
            }
        }
        reports.send(
                "end",
                "conference-end",
                form.add("ReasonConferenceEnded", reason).add("Reason", sentence));
        others.forEach(other -> other.exit(true));
        List<Participant> ringing = List.copyOf(expected.values());
        expected.clear();
        ringing.forEach(each -> engine.end(each.leg, "canceled", "487"));
    }

    private void status(String status) {
        record.set("status", status);
        engine.exchange.store.touch(record);
        engine.exchange.log.add(
                LogEntry.Kind.STATUS, sid(), "conference " + sid() + " " + status + ": " + name());
    }
}
