package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.webhook.Cookies;

import java.util.List;

/**
 * What is to be recorded, and who is told.
 *
 * @param about the SID of the call or conference
 * @param source Twilio's word for what started it, such as {@code DialVerb}
 * @param channels 1, or 2 for each side in a channel of its own
 * @param trims whether silence at both ends is cut off
 * @param callback the absolute URL that is told; empty for nobody
 * @param events the steps that it is told
 */
record RecordingPlan(
        String account,
        String about,
        String source,
        int channels,
        boolean trims,
        String callback,
        String method,
        List<String> events,
        Cookies cookies) {
    private static final List<String> DEFAULT = List.of("completed");

    /** Reads the attributes of a verb or noun. */
    static RecordingPlan of(Attributes attributes, String about, String source, int channels) {
        DocumentRun run = attributes.run();
        String callback = attributes.text("recordingStatusCallback", "");
        List<String> events =
                CallUrls.events(List.of(attributes.text("recordingStatusCallbackEvent", "")));
        return new RecordingPlan(
                run.account(),
                about,
                source,
                channels,
                attributes.text("trim", "").equals("trim-silence"),
                callback.isEmpty() ? "" : run.resolve(callback),
                attributes.text("recordingStatusCallbackMethod", "POST"),
                events.isEmpty() ? DEFAULT : events,
                run.leg.cookies);
    }

    /** Reads the parameters of a REST request, whose names may begin with {@code prefix}. */
    static RecordingPlan of(Form form, String prefix, String account, String about, String source) {
        boolean dual = form.text("RecordingChannels", "mono").matches("dual|2");
        List<String> events = CallUrls.events(form.all(prefix + "RecordingStatusCallbackEvent"));
        return new RecordingPlan(
                account,
                about,
                source,
                dual && prefix.isEmpty() ? 2 : 1,
                form.text(prefix + "Trim", "").equals("trim-silence"),
                form.text(prefix + "RecordingStatusCallback", ""),
                form.text(prefix + "RecordingStatusCallbackMethod", "POST"),
                events.isEmpty() ? DEFAULT : events,
                new Cookies());
    }

    /** Returns the same plan about another call or conference. */
    RecordingPlan about(String sid) {
        return new RecordingPlan(
                account, sid, source, channels, trims, callback, method, events, cookies);
    }

    /** Returns the same plan with another URL that is told. */
    RecordingPlan told(String url) {
        return new RecordingPlan(
                account, about, source, channels, trims, url, method, events, cookies);
    }

    boolean isOfConference() {
        return about.startsWith("CF");
    }
}
