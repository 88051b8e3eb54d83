package com.twilio.sdk.emulator.internal.message;

/** How many SMS a text takes: 160 or 153 characters of GSM-7, 70 or 67 of UCS-2. */
final class Segments {
    private static final String GSM_7 =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "^{}\\[~]|€\f";

    private Segments() {}

    static int count(String body) {
        int length = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            boolean extended = EXTENDED.indexOf(c) >= 0;
            if (!extended && GSM_7.indexOf(c) < 0) {
                return parts(body.length(), 70, 67);
            }
            length += extended ? 2 : 1;
        }
        return parts(length, 160, 153);
    }

    private static int parts(int length, int single, int joined) {
        return length <= single ? 1 : (length + joined - 1) / joined;
    }
}
