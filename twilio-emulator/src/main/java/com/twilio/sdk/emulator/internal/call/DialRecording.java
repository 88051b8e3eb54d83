package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;

import org.jspecify.annotations.Nullable;

/** The recording that a Dial verb asks for. */
final class DialRecording {
    private DialRecording() {}

    /** Starts it on the caller's leg, if {@code record} says so; {@code moment} is {@code answer} or {@code ringing}. */
    static @Nullable Recording start(Attributes dial, String moment) {
        String record = dial.text("record", "do-not-record");
        String wanted = record.equals("true") ? "record-from-answer" : record;
        if (!wanted.startsWith("record-from-" + moment)) {
            return null;
        }
        DocumentRun run = dial.run();
        int channels = wanted.endsWith("-dual") ? 2 : 1;
        return run.engine.recordings.start(
                RecordingPlan.of(dial, run.leg.sid(), "DialVerb", channels), run.leg);
    }

    /** Ends it, if there is one, and adds its URL to what the action is told. */
    static void stop(@Nullable Recording recording, Form form) {
        if (recording != null) {
            recording.stop();
            form.add("RecordingUrl", recording.url());
        }
    }
}
