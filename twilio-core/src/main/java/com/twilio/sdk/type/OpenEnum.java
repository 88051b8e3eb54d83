package com.twilio.sdk.type;

import java.util.Locale;

/**
 * A word of a vocabulary that may grow: known words are constants, and any other text is kept as it came.
 *
 * <p>{@code CallStatus.of("in-progress").equals(CallStatus.IN_PROGRESS)}, whatever the case of the letters. For
 * {@code switch}, each vocabulary has an enum {@code Known} and {@code known()}, which is {@code UNKNOWN} for a word
 * that this version does not list. Immutable.
 */
public abstract class OpenEnum {
    private final String value;

    /** Keeps {@code value} as it is written. */
    protected OpenEnum(String value) {
        this.value = value;
    }

    /** Returns the word as Twilio writes it. */
    public final String getValue() {
        return value;
    }

    /**
     * Returns the constant whose name has the letters and digits of this word in their order, whatever their case; {@code
     * unknown} if there is none.
     */
    protected final <K extends Enum<K>> K known(K[] all, K unknown) {
        for (K constant : all) {
            if (isNamed(constant.name())) {
                return constant;
            }
        }
        return unknown;
    }

    private boolean isNamed(String name) {
        int at = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                while (at < name.length() && name.charAt(at) == '_') {
                    at++;
                }
                if (at == name.length() || name.charAt(at++) != Character.toUpperCase(c)) {
                    return false;
                }
            }
        }
        return at == name.length();
    }

    /** Returns whether {@code other} is a word of the same vocabulary, ignoring case. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof OpenEnum that
                && that.getClass() == getClass()
                && that.value.equalsIgnoreCase(value);
    }

    @Override
    public final int hashCode() {
        return value.toLowerCase(Locale.ROOT).hashCode();
    }

    /** Returns the word as Twilio writes it. */
    @Override
    public final String toString() {
        return value;
    }
}
