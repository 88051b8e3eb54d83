package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Conference>} noun of {@link Dial}: a room for several callers.
 *
 * <p>{@code new Conference("Room")} ⇒ {@code <Conference>Room</Conference>}. Not thread-safe until it is no longer changed.
 */
public class Conference extends Verb {
    /** Makes it with the name of the room. */
    public Conference(String name) {
        super(new com.twilio.sdk.twiml.voice.Conference(), name, Set.of());
    }

    /** Sets whether the caller may only listen; false by default. */
    public void setMuted(boolean muted) {
        set("muted", String.valueOf(muted));
    }

    /** Sets whether a beep tells who comes and goes; true by default. */
    public void setBeep(boolean beep) {
        set("beep", String.valueOf(beep));
    }

    /** Sets whether the conference starts with this caller; true by default. */
    public void setStartConferenceOnEnter(boolean startConferenceOnEnter) {
        set("startConferenceOnEnter", String.valueOf(startConferenceOnEnter));
    }

    /** Sets whether the conference ends with this caller; false by default. */
    public void setEndConferenceOnExit(boolean endConferenceOnExit) {
        set("endConferenceOnExit", String.valueOf(endConferenceOnExit));
    }

    /** Sets the URL of what is heard before the start. */
    public void setWaitUrl(String waitUrl) {
        set("waitUrl", waitUrl);
    }

    /** Sets the HTTP method for waitUrl, GET or POST. */
    public void setWaitMethod(String waitMethod) {
        set("waitMethod", waitMethod);
    }

    /** Sets the most callers; 250 by default. */
    public void setMaxParticipants(int maxParticipants) {
        set("maxParticipants", String.valueOf(maxParticipants));
    }
}
