package com.twilio.sdk.emulator.internal.verify;

/** Codes of digits, and how they are said. */
final class SpokenCode {
    /** The number from which the service itself calls. */
    static final String CALLER = "+14157234000";

    private SpokenCode() {}

    /** Returns so many digits made from hexadecimal ones. */
    static String digits(String hexadecimal, int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(Character.digit(hexadecimal.charAt(i), 16) % 10);
        }
        return code.toString();
    }

    /** Returns a document that says the words and the code, digit by digit, twice. */
    static String twiml(String words, String code) {
        String text = (words + " " + String.join(" ", code.split("")))
                .replace("&", "&amp;")
                .replace("<", "&lt;");
        return "<Response><Say loop=\"2\">" + text + "</Say></Response>";
    }
}
