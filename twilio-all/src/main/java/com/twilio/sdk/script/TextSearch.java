package com.twilio.sdk.script;

import com.twilio.sdk.rest.api.v2010.Message;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The search for a text whose sending was cut off, in this process or in one that was killed.
 *
 * <p>A text that this process sent itself and got an exception for is found by {@link com.twilio.sdk.rest.SentMessages} as
 * well, which needs no log.
 */
final class TextSearch {
    /** How far this machine's clock and Twilio's may be apart. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int LOOKED_AT = 100;
    private static final Duration EARLY = Duration.ofSeconds(-5);
    private static final Duration LATE = Duration.ofSeconds(65);

    private final ScriptRun run;
    private final String from;

    /** Makes the search among the texts of a sender. */
    TextSearch(ScriptRun run, String from) {
        this.run = run;
        this.from = from;
    }

    /**
     * Looks for the text at least once, and then each second until that time.
     *
     * @return the message, or empty if Twilio does not list it by then
     * @throws com.twilio.sdk.rest.TwilioException if the list cannot be had
     */
    Optional<Message> find(SendLog.Attempt attempt, Instant until) {
        while (true) {
            Optional<Message> found = run
                    .twilio()
                    .messages()
                    .list(query -> query.to(attempt.to()).from(from))
                    .limit(LOOKED_AT)
                    .stream()
                    .filter(message -> isOf(attempt, message))
                    .findFirst();
            if (found.isPresent() || !run.now().isBefore(until)) {
                return found;
            }
            run.pause(PAUSE);
        }
    }

    /**
     * A text of just that time is it, whatever its words have become: Twilio may replace characters. Otherwise the words must
     * be the same, for clocks may differ.
     */
    private static boolean isOf(SendLog.Attempt attempt, Message message) {
        Instant made = message.getDateCreated();
        if (made == null || !String.valueOf(message.getDirection()).equals("outbound-api")) {
            return false;
        }
        Duration later = Duration.between(attempt.at(), made);
        boolean isOfThatTime = later.compareTo(EARLY) >= 0 && later.compareTo(LATE) <= 0;
        return isOfThatTime
                || (later.abs().compareTo(SKEW) <= 0
                        && String.valueOf(message.getBody()).endsWith(attempt.body()));
    }
}
