package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Conference>} noun of {@link Dial}: a room for several callers.
 *
 * <p>{@code new Conference("Room")} ⇒ {@code <Conference>Room</Conference>}; the fluent line is {@code dial(d ->
 * d.conference("Room"))}. Not thread-safe until it is no longer changed.
 */
public class Conference extends Verb {
    /** A beep for who comes and for who goes. */
    public static final String BEEP_TRUE = "true";

    /** No beep. */
    public static final String BEEP_FALSE = "false";

    /** A beep for who goes. */
    public static final String BEEP_ONEXIT = "onExit";

    /** A beep for who comes. */
    public static final String BEEP_ONENTER = "onEnter";

    /** Whether the conference is recorded. */
    @SuppressWarnings("JavaLangClash") // The classic API calls it so.
    public enum Record {
        /** It is not. */
        DO_NOT_RECORD("do-not-record"),
        /** It is, from its start. */
        RECORD_FROM_START("record-from-start");

        private final String value;

        Record(String value) {
            this.value = value;
        }

        /** Returns the word of TwiML. */
        @Override
        public String toString() {
            return value;
        }
    }

    /** Whether silence is cut from the recording. */
    public enum Trim {
        /** It stays. */
        DO_NOT_TRIM("do-not-trim"),
        /** It is cut from start and end. */
        TRIM_SILENCE("trim-silence");

        private final String value;

        Trim(String value) {
            this.value = value;
        }

        /** Returns the word of TwiML. */
        @Override
        public String toString() {
            return value;
        }
    }

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

    /** Sets for whom there is a beep, one of the constants; {@link #BEEP_TRUE} by default. */
    public void setBeep(String beep) {
        set("beep", beep);
    }

    /** Sets whether the conference is recorded; it is not by default. */
    public void setRecord(Record record) {
        setRecord(record.toString());
    }

    /** Sets whether the conference is recorded, as a word of TwiML. */
    public void setRecord(String record) {
        set("record", record);
    }

    /** Sets whether silence is cut from the recording; it is by default. */
    public void setTrim(Trim trim) {
        setTrim(trim.toString());
    }

    /** Sets whether silence is cut from the recording, as a word of TwiML. */
    public void setTrim(String trim) {
        set("trim", trim);
    }

    /** Sets the URL that is told where the recording is. */
    public void setEventCallbackUrl(String eventCallbackUrl) {
        set("eventCallbackUrl", eventCallbackUrl);
    }
}
