package com.twilio.sdk.emulator.internal.call;

import java.util.regex.Pattern;

/** Numbers for people: {@code +15558675310} ⇒ {@code (555) 867-5310}. */
final class Formatted {
    private static final Pattern NUMBER = Pattern.compile("^\\+1([0-9]{3})([0-9]{3})([0-9]{4})$");

    private Formatted() {}

    static String number(String number) {
        return NUMBER.matcher(number).replaceFirst("($1) $2-$3");
    }
}
