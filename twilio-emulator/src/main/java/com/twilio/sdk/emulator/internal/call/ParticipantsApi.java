package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Behaviour;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.RestError;
import com.twilio.sdk.emulator.internal.rest.RestRequest;
import com.twilio.sdk.emulator.internal.time.Scope;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the REST API does to participants: call somebody into the room, mute, hold, announce, coach, remove. */
final class ParticipantsApi {
    private static final List<String> UNSIMULATED = List.of(
            "SipAuthUsername",
            "Byoc",
            "CallerId",
            "CallerDisplayName",
            "Region",
            "RecordingTrack",
            "MachineDetectionSpeechThreshold",
            "MachineDetectionSpeechEndThreshold",
            "MachineDetectionSilenceTimeout");

    private final CallEngine engine;

    ParticipantsApi(CallEngine engine) {
        this.engine = engine;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of(
                "CreateParticipant", this::create,
                "FetchParticipant", request -> require(request).record,
                "UpdateParticipant", this::update,
                "DeleteParticipant", this::remove);
    }

    private Resource create(RestRequest request) {
        Form form = request.form();
        String from = CallChecks.from(form.text("From", ""));
        String to = CallChecks.to(form.text("To", ""));
        CallChecks.events(form);
        Duration ring = Duration.ofSeconds(CallChecks.timeout(form));
        ParticipantOptions options = ParticipantOptions.of(form);
        engine.exchange.numbers.warnIfForeign(request.account(), from, "21210");
        engine.exchange.numbers.checkRecipient(request.account(), to, 21219);
        Conference conference = conference(request);
        if (conference.isFull()) {
            throw RestError.badRequest(16020, "The conference is full.");
        }
        if (!options.label.isEmpty() && conference.find(options.label) != null) {
            throw RestError.badRequest(
                    16025, "The label " + options.label + " is taken in this conference.");
        }
        CallUrls urls = new CallUrls();
        urls.take(form);
        Leg leg = engine.leg(request.account(), from, to, "outbound-api", urls, null);
        engine.exchange.log.belongs(leg.sid(), conference.sid());
        Participant participant = conference.expect(leg, options);
        engine.exchange.loop.after(
                Duration.ZERO, leg.scope.guard(() -> dial(conference, participant, form, ring)));
        return participant.record;
    }

    private Conference conference(RestRequest request) {
        String name = request.variables().getOrDefault("ConferenceSid", "");
        if (!name.matches("CF[0-9a-f]{32}")) {
            return engine.conferences.open(
                    request.account(),
                    name,
                    ConferenceOptions.of(request.form(), request.account()));
        }
        Conference conference = engine.conferences.find(name);
        if (conference == null) {
            throw RestError.badRequest(
                    16022, "The conference " + name + " is over; nobody can join it.");
        }
        return conference;
    }

    private void dial(Conference conference, Participant participant, Form form, Duration ring) {
        Leg leg = participant.leg;
        for (String name : UNSIMULATED) {
            if (form.has(name)) {
                engine.warn(leg, name + " of a participant is not simulated");
            }
        }
        MachineDetection.of(engine, leg, form, "AmdStatusCallback").runInBackground();
        leg.onEnd(gone -> conference.missed(participant));
        participant.record.set("status", "connecting");
        engine.dial(leg, ring, () -> join(conference, participant, form));
    }

    private void join(Conference conference, Participant participant, Form form) {
        Leg leg = participant.leg;
        if (conference.isFull()) {
            engine.warn(leg, "16020 the conference " + conference.name() + " is full by now");
            engine.finish(leg);
            return;
        }
        if (form.text("Record", "false").equals("true")) {
            engine.recordings.start(
                    RecordingPlan.of(form, "", conference.account(), leg.sid(), "OutboundAPI"),
                    leg);
        }
        Scope scope = leg.scope.child();
        scope.onClose(() -> conference.leave(participant, "participant_hung_up", false));
        participant.enter(scope, () -> engine.finish(leg), () -> {});
        leg.onMove(() -> {
            conference.leave(participant, "participant_updated_via_api", false);
            scope.close();
        });
        String limit = form.text("TimeLimit", "");
        if (limit.matches("[0-9]{1,6}")) {
            scope.after(Duration.ofSeconds(Long.parseLong(limit)), () -> engine.finish(leg));
        }
        conference.joined(participant);
    }

    private Participant require(RestRequest request) {
        Conference conference =
                engine.conferences.find(request.variables().getOrDefault("ConferenceSid", ""));
        Participant participant = conference == null ? null : conference.find(request.sid());
        if (participant == null) {
            throw RestError.notFound(request.path());
        }
        return participant;
    }

    private Resource update(RestRequest request) {
        Participant participant = require(request);
        if (!participant.isConnected()) {
            throw RestError.badRequest(
                    20001,
                    "The participant " + request.sid() + " is " + participant.record.text("status")
                            + "; only a connected one can be changed.");
        }
        Conference conference = conference(request);
        Form form = request.form();
        @Nullable
        String announce = form.has("AnnounceUrl") ? ConferencesApi.http("AnnounceUrl", form) : null;
        mute(conference, participant, form.text("Muted", ""));
        hold(conference, participant, form);
        if (modifies(participant, form)) {
            participant.show();
            conference.reports.about(participant, "modify", "participant-modify");
        }
        participant.show();
        engine.exchange.store.touch(participant.record);
        if (announce != null) {
            new Announcement(conference, participant, announce)
                    .start(form.text("AnnounceMethod", "POST"));
        }
        return participant.record;
    }

    private static void mute(Conference conference, Participant participant, String muted) {
        if (!muted.isEmpty() && participant.options.muted != muted.equals("true")) {
            participant.options.muted = muted.equals("true");
            participant.leg.tell("is " + (participant.options.muted ? "muted" : "heard again"));
            conference.reports.about(
                    participant,
                    "mute",
                    participant.options.muted ? "participant-mute" : "participant-unmute");
        }
    }

    private static void hold(Conference conference, Participant participant, Form form) {
        String hold = form.text("Hold", "");
        if (hold.isEmpty() || participant.isHeld() == hold.equals("true")) {
            return;
        }
        if (hold.equals("true")) {
            participant.leg.tell("is put on hold");
            participant.hold(form.first("HoldUrl"), form.text("HoldMethod", "POST"));
        } else {
            participant.unhold();
            participant.leg.tell("is taken off hold");
        }
        conference.reports.about(
                participant,
                "hold",
                participant.isHeld() ? "participant-hold" : "participant-unhold");
    }

    /** Takes the other settings, and returns whether there were any. */
    private static boolean modifies(Participant participant, Form form) {
        ParticipantOptions options = participant.options;
        if (form.has("EndConferenceOnExit")) {
            options.endsOnExit = form.text("EndConferenceOnExit", "").equals("true");
        }
        if (form.has("BeepOnExit")) {
            options.beepsOnExit = form.text("BeepOnExit", "").equals("true");
        }
        if (form.text("Coaching", "").equals("false")) {
            options.coached = "";
        } else if (form.has("CallSidToCoach")) {
            options.coached = form.text("CallSidToCoach", "");
        }
        if (form.has("WaitUrl")) {
            options.waitUrl = form.text("WaitUrl", "");
        }
        options.waitMethod = form.text("WaitMethod", options.waitMethod);
        return form.has("EndConferenceOnExit")
                || form.has("BeepOnExit")
                || form.has("Coaching")
                || form.has("CallSidToCoach")
                || form.has("WaitUrl");
    }

    private Resource remove(RestRequest request) {
        Participant participant = require(request);
        Conference conference = conference(request);
        if (participant.isConnected()) {
            conference.leave(participant, "participant_updated_via_api", true);
        } else {
            engine.end(participant.leg, "canceled", "487");
        }
        return participant.record;
    }
}
