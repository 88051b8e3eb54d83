package com.twilio.sdk.emulator.internal.call;

/** Numbers for people: {@code +15558675310} ⇒ {@code (555) 867-5310}. */
final class Formatted {
    private Formatted() {}

    static String number(String number) {
        return number.replaceFirst("^\\+1([0-9]{3})([0-9]{3})([0-9]{4})$", "($1) $2-$3");
    }
}
