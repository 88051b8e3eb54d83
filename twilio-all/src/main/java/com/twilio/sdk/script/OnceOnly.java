package com.twilio.sdk.script;

import com.twilio.sdk.rest.Outcome;
import com.twilio.sdk.rest.TwilioAuthenticationException;
import com.twilio.sdk.rest.TwilioException;
import com.twilio.sdk.rest.TwilioRateLimitException;
import com.twilio.sdk.rest.api.v2010.Message;
import com.twilio.sdk.type.PhoneNumber;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A sender of texts that gives nobody the same text twice, even if its process is killed and started again.
 *
 * <p>{@code new OnceOnly(run, log, from, Duration.ofSeconds(60)).send("+15558675310", "Hello")}. The log is written before
 * and after each text; one of unknown outcome is looked up at Twilio, and sent again only by a later run, if Twilio does not
 * list it by then. Why something failed goes to standard error, a line for each. Not thread-safe.
 */
public final class OnceOnly {
    private static final Duration LOOK_NOW = Duration.ofSeconds(10);

    private final ScriptRun run;
    private final SendLog log;
    private final PhoneNumber from;
    private final Duration lookFor;
    private final TextSearch search;
    private boolean hopeless;

    /** What became of a text. */
    public enum Fate {
        /** Twilio took it. */
        SENT,
        /** Its outcome was unknown, and Twilio lists it. */
        FOUND,
        /** It was not sent, for sure. */
        REFUSED,
        /** Nobody knows: the next run looks it up again. */
        UNKNOWN;

        /** Returns whether Twilio has the text. */
        public boolean isSent() {
            return this == SENT || this == FOUND;
        }
    }

    /**
     * Makes a sender.
     *
     * @param lookFor how long after it was sent Twilio may list a text for the first time; one that is not listed by then
     *     counts as not sent
     */
    public OnceOnly(ScriptRun run, SendLog log, PhoneNumber from, Duration lookFor) {
        this.run = run;
        this.log = log;
        this.from = from;
        this.lookFor = lookFor;
        this.search = new TextSearch(run, from.getValue());
    }

    /** Sends the text, unless the log or Twilio says that the recipient has it. */
    public Fate send(String to, String text) {
        if (log.isSent(to)) {
            return Fate.SENT;
        }
        SendLog.Attempt before = log.open(to);
        if (before != null) {
            try {
                if (isListed(before, before.at().plus(lookFor))) {
                    return Fate.FOUND;
                }
            } catch (TwilioException e) {
                // It may have been sent, and whether it was cannot be found out: so it must not be
                // sent now.
                hopeless = true;
                return unknown(to, e);
            }
        }
        SendLog.Attempt attempt = log.sending(to, text, run.now());
        try {
            Message message =
                    run.twilio().messages().create(m -> m.to(to).from(from).body(text));
            log.sent(to, message.getSid(), run.now());
            return Fate.SENT;
        } catch (TwilioException e) {
            return fate(attempt, e);
        }
    }

    /** Returns whether the last failure concerns all texts: no connection, wrong credentials, too many requests. */
    public boolean isHopeless() {
        return hopeless;
    }

    private Fate fate(SendLog.Attempt attempt, TwilioException e) {
        return switch (e.outcome()) {
            case DONE -> {
                log.sent(attempt.to(), "a message whose SID cannot be read", run.now());
                yield Fate.SENT;
            }
            case NOT_SENT, REFUSED -> {
                hopeless = e.outcome() == Outcome.NOT_SENT
                        || e instanceof TwilioAuthenticationException
                        || e instanceof TwilioRateLimitException;
                log.refused(attempt.to(), String.valueOf(e.getMessage()), run.now());
                tell(attempt.to(), e);
                yield Fate.REFUSED;
            }
            case UNKNOWN -> lookNow(attempt, e);
        };
    }

    private Fate lookNow(SendLog.Attempt attempt, TwilioException e) {
        Duration patience = lookFor.compareTo(LOOK_NOW) < 0 ? lookFor : LOOK_NOW;
        try {
            return isListed(attempt, run.now().plus(patience))
                    ? Fate.FOUND
                    : unknown(attempt.to(), e);
        } catch (TwilioException failedSearch) {
            hopeless = true;
            return unknown(attempt.to(), e);
        }
    }

    private boolean isListed(SendLog.Attempt attempt, Instant until) {
        Optional<Message> message = search.find(attempt, until);
        message.ifPresent(found -> log.sent(attempt.to(), found.getSid(), run.now()));
        return message.isPresent();
    }

    private Fate unknown(String to, TwilioException e) {
        log.unknown(to, String.valueOf(e.getMessage()), run.now());
        tell(to, e);
        return Fate.UNKNOWN;
    }

    private void tell(String to, TwilioException e) {
        run.err().println(System.lineSeparator() + to + ": " + e.getMessage());
    }
}
