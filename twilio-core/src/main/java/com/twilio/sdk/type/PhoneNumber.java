package com.twilio.sdk.type;

import java.util.regex.Pattern;

/**
 * A phone number, or another address that Twilio takes in its place, such as {@code client:alice} or
 * {@code whatsapp:+15558675310}.
 *
 * <p>{@code PhoneNumber.of("+1 (555) 867-5310")} ⇒ {@code +15558675310}. Blanks and the punctuation of a written
 * number are removed; letters and addresses with a scheme stay as they are. Immutable.
 */
public final class PhoneNumber {
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s().\\-/]");

    private final String value;

    private PhoneNumber(String value) {
        this.value = value;
    }

    /**
     * Reads a number as people write it.
     *
     * @throws IllegalArgumentException if nothing is left of it
     */
    public static PhoneNumber of(String text) {
        String value = text.indexOf(':') >= 0
                ? text.strip()
                : PUNCTUATION.matcher(text).replaceAll("");
        if (value.isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no phone number; write it as +15558675310.");
        }
        return new PhoneNumber(value);
    }

    /** Returns the number as it is sent to Twilio. */
    public String getValue() {
        return value;
    }

    /** Returns whether this is a number in E.164 form: a plus sign and 2 to 15 digits, the first one not zero. */
    public boolean isE164() {
        return value.matches("\\+[1-9][0-9]{1,14}");
    }

    /** Returns the number with all but its last four characters hidden, for logs: {@code •••5310}. */
    public String masked() {
        return mask(value);
    }

    /** Hides all but the last four characters of any address. */
    public static String mask(String address) {
        return address.length() <= 4 ? "•••" : "•••" + address.substring(address.length() - 4);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber that && that.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
