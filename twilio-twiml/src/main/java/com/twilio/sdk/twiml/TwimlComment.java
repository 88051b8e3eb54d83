package com.twilio.sdk.twiml;

/**
 * A comment in a TwiML document: for people who read it; Twilio skips it.
 *
 * <p>{@code response.comment("night menu")} ⇒ {@code <!--night menu-->}. Immutable. It counts neither in
 * {@link TwimlElement#equals(Object)} nor in {@link TwimlElement#textContent()}, and reading a document drops it.
 *
 * @param text what stands between the marks
 */
public record TwimlComment(String text) {
    /**
     * Makes a comment.
     *
     * @throws IllegalArgumentException if XML forbids the text: {@code --} in it, {@code -} at its end, a forbidden
     *     character
     */
    public TwimlComment {
        Characters.checkComment(text);
    }

    /** Returns the comment as it is written. */
    @Override
    public String toString() {
        return "<!--" + text + "-->";
    }
}
