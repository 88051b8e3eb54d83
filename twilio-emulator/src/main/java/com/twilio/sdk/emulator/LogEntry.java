package com.twilio.sdk.emulator;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Locale;

/**
 * A line of the emulator's log: something that happened, and when on the virtual clock.
 *
 * <p>{@code 00:03.200 phone    +15558675310 hears "Hello World"}
 *
 * @param offset the time since the emulator's start, on its own clock
 * @param kind what sort of thing happened
 * @param sid the call or the text that it belongs to, or null
 * @param text what happened, in words; of several lines if a document or a body is shown
 */
public record LogEntry(Duration offset, Kind kind, @Nullable String sid, String text) {
    /** A sort of thing that happens. */
    public enum Kind {
        /** A request to the REST API and its answer. */
        REST,
        /** A new status of a call or a text. */
        STATUS,
        /** A request to the app, or its answer. */
        WEBHOOK,
        /** A TwiML document that starts to run. */
        TWIML,
        /** What a phone hears, presses, says or does. */
        PHONE,
        /** A text that reached a phone or left one. */
        TEXT,
        /** Something that is not simulated, or that Twilio would warn of. */
        WARNING,
        /** Something that Twilio would report as an error, with its number. */
        ERROR
    }

    /** Returns Twilio's error number of a warning or an error, with which its text begins; 0 if there is none. */
    public int code() {
        boolean problem = kind == Kind.WARNING || kind == Kind.ERROR;
        return problem && text.matches("(?s)[1-9][0-9]{4} .*")
                ? Integer.parseInt(text.substring(0, 5))
                : 0;
    }

    /** Returns what Twilio would do after a warning or an error that has a number; empty if there is nothing to say. */
    public String consequence() {
        return Consequences.of(this);
    }

    /**
     * Returns minutes, seconds and thousandths, the kind, the text with its further lines indented, and below it
     * {@link #consequence()}, if there is one.
     */
    @Override
    public String toString() {
        String then = consequence();
        String whole = text.strip() + (then.isEmpty() ? "" : "\n→ " + then);
        return stamp(offset)
                + String.format(Locale.ROOT, " %-8s ", kind.name().toLowerCase(Locale.ROOT))
                + whole.replace("\n", "\n" + " ".repeat(19));
    }

    static String stamp(Duration offset) {
        long millis = offset.toMillis();
        return String.format(
                Locale.ROOT, "%02d:%02d.%03d", millis / 60_000, millis / 1000 % 60, millis % 1000);
    }
}
