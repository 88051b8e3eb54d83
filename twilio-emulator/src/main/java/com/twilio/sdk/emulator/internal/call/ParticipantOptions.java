package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;

import org.jspecify.annotations.Nullable;

/** How somebody takes part in a conference; the REST API changes it on the way. */
final class ParticipantOptions {
    String label = "";
    boolean muted;
    boolean startsOnEnter = true;
    boolean endsOnExit;
    boolean beepsOnEnter = true;
    boolean beepsOnExit = true;

    /** The call of the participant who alone hears this one; empty for everybody. */
    String coached = "";

    /** What is heard before the start: null is music, empty silence. */
    @Nullable
    String waitUrl;

    String waitMethod = "POST";

    static ParticipantOptions of(Attributes attributes) {
        ParticipantOptions options = new ParticipantOptions();
        options.label = attributes.text("participantLabel", "");
        options.muted = attributes.isTrue("muted");
        options.startsOnEnter =
                attributes.text("startConferenceOnEnter", "true").equals("true");
        options.endsOnExit = attributes.isTrue("endConferenceOnExit");
        options.beeps(attributes.text("beep", "true"));
        options.coached = attributes.text("coach", "");
        String url = attributes.element().attribute("waitUrl");
        options.waitUrl =
                url == null || url.isBlank() ? url : attributes.run().resolve(url.strip());
        options.waitMethod = attributes.text("waitMethod", "POST");
        return options;
    }

    /** Reads the parameters of a participant whom the REST API calls. */
    static ParticipantOptions of(Form form) {
        ParticipantOptions options = new ParticipantOptions();
        options.label = form.text("Label", "");
        options.muted = form.text("Muted", "false").equals("true");
        options.startsOnEnter = form.text("StartConferenceOnEnter", "true").equals("true");
        options.endsOnExit = form.text("EndConferenceOnExit", "false").equals("true");
        options.beeps(form.text("Beep", "true"));
        options.coached = form.text("Coaching", "false").equals("true")
                ? form.text("CallSidToCoach", "")
                : "";
        options.waitUrl = form.first("WaitUrl");
        options.waitMethod = form.text("WaitMethod", "POST");
        return options;
    }

    private void beeps(String when) {
        beepsOnEnter = when.equals("true") || when.equals("onEnter");
        beepsOnExit = when.equals("true") || when.equals("onExit");
    }
}
