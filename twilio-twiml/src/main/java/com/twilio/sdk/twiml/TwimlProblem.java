package com.twilio.sdk.twiml;

/**
 * A thing in a tree of TwiML that Twilio refuses or ignores, found before anything is sent.
 *
 * <p>{@code ERROR /Response/Dial: nobody to call; give a number or a noun.} Immutable.
 *
 * @param severity how bad it is
 * @param path to the element from the root, such as {@code /Response/Gather[2]/Say}; a number counts the elements of
 *     one tag beside each other, from 1, and is left out where there is only one
 * @param message what is wrong, as a sentence
 */
public record TwimlProblem(Severity severity, String path, String message) {
    /** How bad a problem is. */
    public enum Severity {
        /** Twilio refuses the document, or the verb does not do what it is there for. */
        ERROR,
        /** Twilio ignores the place and carries on, or it depends on where the document is used. */
        WARNING
    }

    /** Returns severity, path and message. */
    @Override
    public String toString() {
        return severity + " " + path + ": " + message;
    }
}
