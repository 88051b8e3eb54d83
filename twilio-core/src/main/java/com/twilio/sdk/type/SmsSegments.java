package com.twilio.sdk.type;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The segments of a text: how many SMS it takes, each of which is charged.
 *
 * <p>{@code SmsSegments.of("Hello").count()} is 1. A text of the alphabet GSM-7 has 160 characters in one segment, or 153
 * in each of several; a single character outside of it, such as {@code ’} or an emoji, makes it UCS-2: 70, or 67 in each
 * of several. A messaging service with smart encoding may replace such characters before it counts. Immutable. See <a
 * href="https://www.twilio.com/docs/glossary/what-sms-character-limit">Twilio's page on SMS length</a> and 3GPP TS
 * 23.038.
 */
public final class SmsSegments {
    private static final String ALPHABET =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";

    /** How the characters of an SMS are encoded. */
    public enum Encoding {
        /** 7 bits a character, and 14 for one of {@code ^{}\[~]|€} and the form feed. */
        GSM_7(160, 153),
        /** 16 bits a character, and 32 for one outside of the basic plane, such as an emoji. */
        UCS_2(70, 67);

        private final int single;
        private final int joined;

        Encoding(int single, int joined) {
            this.single = single;
            this.joined = joined;
        }

        private int units(int character) {
            return this == UCS_2
                    ? Character.charCount(character)
                    : EXTENSION.indexOf(character) >= 0 ? 2 : 1;
        }
    }

    private final Encoding encoding;
    private final int units;
    private final List<String> parts;
    private final List<String> beyondGsm7;

    private SmsSegments(Encoding encoding, int units, List<String> parts, Set<String> beyondGsm7) {
        this.encoding = encoding;
        this.units = units;
        this.parts = List.copyOf(parts);
        this.beyondGsm7 = List.copyOf(beyondGsm7);
    }

    /** Counts the segments of a text; an empty one takes one segment. */
    public static SmsSegments of(String text) {
        Set<String> beyondGsm7 = new LinkedHashSet<>();
        text.codePoints()
                .filter(character ->
                        ALPHABET.indexOf(character) < 0 && EXTENSION.indexOf(character) < 0)
                .forEach(character -> beyondGsm7.add(Character.toString(character)));
        Encoding encoding = beyondGsm7.isEmpty() ? Encoding.GSM_7 : Encoding.UCS_2;
        int units = text.codePoints().map(encoding::units).sum();
        List<String> parts = units <= encoding.single ? List.of(text) : split(text, encoding);
        return new SmsSegments(encoding, units, parts, beyondGsm7);
    }

    /** Fills one segment after the other; a character of two units that does not fit whole begins the next. */
    private static List<String> split(String text, Encoding encoding) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int filled = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int size = encoding.units(character);
            if (filled + size > encoding.joined) {
                parts.add(text.substring(start, i));
                start = i;
                filled = 0;
            }
            filled += size;
            i += Character.charCount(character);
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Returns how the whole text is encoded. */
    public Encoding encoding() {
        return encoding;
    }

    /** Returns how many units of the encoding the characters take: 7 bits each in GSM-7, 16 bits in UCS-2. */
    public int units() {
        return units;
    }

    /** Returns how many segments are sent and charged; 1 or more. */
    public int count() {
        return parts.size();
    }

    /** Returns the text of each segment, in order. */
    public List<String> parts() {
        return parts;
    }

    /**
     * Returns the characters that are not in GSM-7 and so make the text UCS-2, each once, in the order of the text; empty
     * if it is GSM-7.
     */
    public List<String> beyondGsm7() {
        return beyondGsm7;
    }

    /** Returns the figures without the text: {@code SmsSegments[GSM_7, 5 units, 1 segment]}. */
    @Override
    public String toString() {
        return "SmsSegments[" + encoding + ", " + units + (units == 1 ? " unit, " : " units, ")
                + count() + (count() == 1 ? " segment]" : " segments]");
    }
}
