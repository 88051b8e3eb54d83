package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Dial>} verb: connects the caller to another phone.
 *
 * <p>{@code new Dial("+15558675310")} ⇒ {@code <Dial>+15558675310</Dial>}; the fluent line is {@code
 * dial("+15558675310")}. Not thread-safe until it is no longer changed.
 */
public class Dial extends ActionVerb {
    private static final Set<String> TAKES =
            Set.of(V_NUMBER, V_CONFERENCE, V_CLIENT, V_QUEUE, V_SIP);

    /** Makes it empty. */
    public Dial() {
        super(new com.twilio.sdk.twiml.voice.Dial(), null, TAKES);
    }

    /** Makes it with the number to dial. */
    public Dial(String number) {
        super(new com.twilio.sdk.twiml.voice.Dial(), number, TAKES);
    }

    /** Sets how long it may ring, in seconds; 30 by default. */
    public void setTimeout(int timeout) {
        set("timeout", String.valueOf(timeout));
    }

    /** Sets whether the caller ends the connection by *; false by default. */
    public void setHangupOnStar(boolean hangupOnStar) {
        set("hangupOnStar", String.valueOf(hangupOnStar));
    }

    /** Sets the longest connection, in seconds; 14400 by default. */
    public void setTimeLimit(int timeLimit) {
        set("timeLimit", String.valueOf(timeLimit));
    }

    /** Sets the number that the dialed phone shows. */
    public void setCallerId(String callerId) {
        set("callerId", callerId);
    }

    /** Sets whether the connection is recorded. */
    public void setRecord(boolean record) {
        set("record", String.valueOf(record));
    }

    /** Sets how the connection is recorded, such as record-from-answer. */
    public void setRecord(String record) {
        set("record", record);
    }
}
