package com.twilio.sdk.webhook.internal;

import com.twilio.sdk.type.PhoneNumber;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What a text that Twilio sent stands for: how it is read, and how much of it a log may show.
 *
 * <p>{@code Kind.SECONDS.read("CallStatusEvent.CallDuration", "15")} is 15 seconds.
 */
public enum Kind {
    /** A text of any kind, perhaps a person's words: only its length is shown. */
    TEXT('t', "a text"),
    /** The SID of a resource. */
    SID('s', "a text"),
    /** A phone number or an address in its place; its last characters are shown. */
    PHONE('p', "a text"),
    /** A word of an open vocabulary. */
    WORD('w', "a text"),
    INTEGER('i', "a whole number"),
    DECIMAL('d', "a number"),
    BOOLEAN('b', "true or false"),
    /** A moment: RFC 2822 or ISO 8601. */
    INSTANT('I', "a date with a time"),
    SECONDS('S', "a number of seconds"),
    MINUTES('M', "a number of minutes"),
    MILLISECONDS('m', "a number of milliseconds"),
    /** Bytes as Base64. */
    BYTES('B', "Base64");

    private static final int SHOWN = 100;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]*\\.?[0-9]+([eE][+-]?[0-9]{1,2})?");

    private final char letter;
    private final String words;

    Kind(char letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /** Returns the kind with this letter in a table of a generated class. */
    public static Kind of(char letter) {
        for (Kind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("There is no kind '" + letter + "'.");
    }

    /**
     * Reads a text; null if there is none, or an empty one where that says nothing.
     *
     * @param where class and name of the value, for the error
     * @throws IllegalStateException if it cannot be read
     */
    public @Nullable Object read(String where, @Nullable String text) {
        boolean isText = this == TEXT || this == SID || this == PHONE;
        if (text == null || (text.isEmpty() && !isText)) {
            return null;
        }
        Object value = parsed(text);
        if (value == null) {
            throw new IllegalStateException(
                    where + " is '" + printable(text) + "', not " + words + ".");
        }
        return value;
    }

    /** The value; null if it cannot be read: what the JDK says about that repeats the text, line breaks and all. */
    private @Nullable Object parsed(String text) {
        try {
            return switch (this) {
                case TEXT, SID, PHONE, WORD -> text;
                case INTEGER -> decimal(text).intValueExact();
                case DECIMAL -> decimal(text);
                case BOOLEAN -> bool(text);
                case INSTANT -> Dates.instant(text);
                case SECONDS -> Duration.ofSeconds(whole(text));
                case MINUTES -> Duration.ofMinutes(whole(text));
                case MILLISECONDS -> Duration.ofMillis(whole(text));
                case BYTES -> Base64.getDecoder().decode(text);
            };
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return null;
        }
    }

    /** Returns as much of a text as a log may have: numbers by their last four characters, words of people by length. */
    public String masked(String text) {
        boolean plain = switch (this) {
            case SID -> text.matches("[A-Z]{2}[0-9a-fA-F]{32}");
            case WORD -> text.matches("[A-Za-z][A-Za-z_-]{0,59}");
            case INTEGER -> text.matches("-?[0-9]{1,9}");
            case BOOLEAN, INSTANT, SECONDS, MINUTES, MILLISECONDS ->
                text.length() < 40 && parsed(text) != null;
            default -> false;
        };
        if (plain) {
            return text;
        }
        return this == PHONE
                ? printable(PhoneNumber.mask(text))
                : "(" + text.length() + (text.length() == 1 ? " character)" : " characters)");
    }

    /** The text without control characters, so that it cannot forge a line of a log, and cut where it is long. */
    private static String printable(String text) {
        String cut = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return cut.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
    }

    private static Boolean bool(String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException(text);
    }

    /** A number whose plain form is short too: a stranger may post a million digits, or an exponent of nine. */
    private static BigDecimal decimal(String text) {
        if (text.length() > 40 || !NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("no number");
        }
        return new BigDecimal(text);
    }

    private static long whole(String text) {
        return decimal(text).longValueExact();
    }
}
