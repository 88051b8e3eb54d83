package com.twilio.sdk.twiml;

/**
 * A place in a TwiML document that Twilio would warn about: an element, attribute, value or text that means nothing
 * there.
 *
 * <p>{@code line 1, column 17: <Response> takes no <Sing>.} Immutable.
 *
 * @param line the line, counted from 1
 * @param column the column right after the tag or text, counted from 1
 * @param message what is wrong, as a sentence
 */
public record TwimlFinding(int line, int column, String message) {
    /** Returns place and message. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + message;
    }
}
