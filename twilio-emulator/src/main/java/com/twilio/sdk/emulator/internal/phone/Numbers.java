package com.twilio.sdk.emulator.internal.phone;

import com.twilio.sdk.type.PhoneNumber;

import java.util.regex.Pattern;

/** Reads phone numbers as the service does: ten national digits count as a number of +1. */
public final class Numbers {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private Numbers() {}

    /** Returns the number in E.164, an address with a scheme as it is, and anything else as it came. */
    public static String normalize(String text) {
        if (E164.matcher(text).matches()) {
            return text;
        }
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return text;
        }
        String number = PhoneNumber.of(text).getValue();
        if (number.matches("[2-9][0-9]{9}")) {
            return "+1" + number;
        }
        return number.matches("1[0-9]{10}") ? "+" + number : number;
    }

    /** Returns whether a normalised text is a number in E.164, not an address with a scheme. */
    public static boolean isNumber(String normalized) {
        return normalized.startsWith("+") && isAddress(normalized);
    }

    /** Returns whether a normalised text can be called or texted. */
    public static boolean isAddress(String normalized) {
        return E164.matcher(normalized.substring(normalized.indexOf(':') + 1)).matches()
                || normalized.matches("(client|sip|sips|messenger):.+");
    }
}
