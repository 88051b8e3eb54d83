package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Behaviour;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.RestError;
import com.twilio.sdk.emulator.internal.rest.RestRequest;

import java.util.Map;

/** What the REST API does to recordings: start, pause, go on, stop, delete. */
final class RecordingsApi {
    private static final String CURRENT = "Twilio.CURRENT";

    private final CallEngine engine;

    RecordingsApi(CallEngine engine) {
        this.engine = engine;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of(
                "CreateCallRecording", this::start,
                "UpdateCallRecording", this::update,
                "UpdateConferenceRecording", this::update,
                "DeleteCallRecording", this::delete,
                "DeleteConferenceRecording", this::delete,
                "DeleteRecording", this::delete);
    }

    private Resource start(RestRequest request) {
        String call = request.variables().getOrDefault("CallSid", "");
        Leg leg = engine.live(call);
        if (leg == null || leg.answeredAt() == null) {
            throw RestError.badRequest(
                    21220, "The call " + call + " is not in progress; it cannot be recorded.");
        }
        RecordingPlan plan = RecordingPlan.of(
                request.form(), "", request.account(), call, "StartCallRecordingAPI");
        return engine.recordings.start(plan, leg).resource();
    }

    private Resource update(RestRequest request) {
        Recording recording = find(request);
        String status = request.form().text("Status", "");
        if (recording.isStopped()) {
            throw RestError.badRequest(
                    20001, "The recording " + recording.sid() + " has ended; it stays as it is.");
        }
        switch (status) {
            case "paused" -> recording.pause();
            case "in-progress" -> recording.resume();
            case "stopped" -> recording.stop();
            default ->
                throw RestError.badRequest(
                        20001,
                        "Status is '" + status
                                + "'; paused, in-progress and stopped are possible.");
        }
        return recording.resource();
    }

    private Resource delete(RestRequest request) {
        Recording recording = find(request);
        engine.recordings.delete(recording);
        return recording.resource();
    }

    private Recording find(RestRequest request) {
        String call = request.variables().getOrDefault("CallSid", "");
        String about =
                call.isEmpty() ? request.variables().getOrDefault("ConferenceSid", "") : call;
        Recording recording = request.sid().equals(CURRENT)
                ? engine.recordings.current(about)
                : engine.recordings.find(request.sid());
        boolean other = recording != null
                && !(about.isEmpty()
                        ? recording.plan().account().equals(request.account())
                        : recording.plan().about().equals(about));
        if (recording == null || other) {
            throw RestError.notFound(request.path());
        }
        return recording;
    }
}
