package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the first participant decides for the whole conference.
 *
 * @param recording what to record once it starts, its SID still missing; null for nothing
 */
record ConferenceOptions(
        long maxParticipants,
        String callback,
        String method,
        Set<String> events,
        @Nullable RecordingPlan recording) {
    private static final long MOST = 250;

    static ConferenceOptions of(Attributes attributes) {
        String callback = attributes.text("statusCallback", "");
        String recorded =
                attributes.text("recordingStatusCallback", attributes.text("eventCallbackUrl", ""));
        RecordingPlan plan = RecordingPlan.of(attributes, "CF", "Conference", 1);
        return new ConferenceOptions(
                attributes.number("maxParticipants", MOST),
                callback.isEmpty() ? "" : attributes.run().resolve(callback),
                attributes.text("statusCallbackMethod", "POST"),
                events(List.of(attributes.text("statusCallbackEvent", ""))),
                isRecorded(attributes.text("record", ""))
                        ? plan.told(recorded.isEmpty() ? "" : attributes.run().resolve(recorded))
                        : null);
    }

    static ConferenceOptions of(Form form, String account) {
        String max = form.text("MaxParticipants", "");
        return new ConferenceOptions(
                max.matches("[0-9]{1,4}") ? Long.parseLong(max) : MOST,
                form.text("ConferenceStatusCallback", ""),
                form.text("ConferenceStatusCallbackMethod", "POST"),
                events(form.all("ConferenceStatusCallbackEvent")),
                isRecorded(form.text("ConferenceRecord", ""))
                        ? RecordingPlan.of(form, "Conference", account, "CF", "Conference")
                        : null);
    }

    private static Set<String> events(List<String> given) {
        return new HashSet<>(CallUrls.events(given));
    }

    private static boolean isRecorded(String record) {
        return record.equals("record-from-start") || record.equals("true");
    }
}
