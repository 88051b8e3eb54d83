package com.twilio.sdk.rest;

import com.twilio.sdk.rest.api.v2010.AccountContext;
import com.twilio.sdk.rest.api.v2010.Message;
import com.twilio.sdk.rest.internal.GrowingPauses;
import com.twilio.sdk.rest.internal.SentForm;
import com.twilio.sdk.rest.internal.Time;
import com.twilio.sdk.type.PhoneNumber;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/**
 * The search for a message of which nobody knows whether Twilio took it: its sending ended with {@link
 * Outcome#UNKNOWN}.
 *
 * <p>{@code catch (TwilioException e) { if (e.outcome() == Outcome.UNKNOWN) sent = SentMessages.of(client).find(e); }} ⇒
 * {@code GET …/Messages.json?To=…&From=…}. It compares recipient, sender, text, number of media and the time at which
 * Twilio made it. Two equal messages to one recipient within seconds cannot be told apart in this way: then give each a
 * {@code StatusCallback} with an id of its own, and use {@link #find(TwilioException, UnaryOperator)}. Immutable and
 * thread-safe.
 */
public final class SentMessages {
    /** How much Twilio's clock may be behind this machine's. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    /** How long after the end of the call Twilio may still have made it; the other clock may be ahead, too. */
    private static final Duration LATE = Duration.ofSeconds(60);

    private static final String PAGE_SIZE = "200";
    private static final int PAGES = 10;
    private static final String TRIAL = "Sent from your Twilio trial account";

    private final Function<String, AccountContext> accounts;
    private final Time time;
    private final Duration patience;

    SentMessages(Function<String, AccountContext> accounts, Time time, Duration patience) {
        this.accounts = accounts;
        this.time = time;
        this.patience = patience;
    }

    /** Returns the search by a client that reaches the account of the message. */
    public static SentMessages of(TwilioClient client) {
        return new SentMessages(client::account, client.time(), Duration.ofSeconds(10));
    }

    /** For the generated classes: the search by what leads from an account's SID to its messages. */
    public static SentMessages in(Function<String, AccountContext> accounts) {
        return new SentMessages(accounts, Time.SYSTEM, Duration.ofSeconds(10));
    }

    /**
     * Returns a search that looks again and again for this long before it says that there is none; 10 s by default, zero to
     * look once. A message that was just made may not be in the list yet.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public SentMessages patience(Duration patience) {
        if (patience.isNegative()) {
            throw new IllegalArgumentException(
                    "The patience is " + patience + "; it must not be negative.");
        }
        return new SentMessages(accounts, time, patience);
    }

    /**
     * Finds the message by recipient, sender, text, media and time; empty if Twilio does not list it.
     *
     * <p>Of several that fit, it is the one that was made first. Empty means that sending it again is very likely safe.
     *
     * @throws IllegalArgumentException if the exception is not one of sending a message, or its outcome is known
     * @throws TwilioException if the search fails
     */
    public Optional<Message> find(TwilioException exception) {
        return find(exception, url -> null);
    }

    /**
     * Finds the message by the id in its {@code StatusCallback}, or else as {@link #find(TwilioException)} does.
     *
     * <p>{@code find(e, seen::get)}: {@code callbacks} gets the URL that was sent, and answers the {@code MessageSid} with
     * which Twilio has requested it, or null if it has not.
     *
     * @throws IllegalArgumentException if the exception is not one of sending a message, or its outcome is known
     * @throws TwilioException if the search fails
     */
    public Optional<Message> find(
            TwilioException exception, UnaryOperator<@Nullable String> callbacks) {
        SentForm sent = sent(exception);
        GrowingPauses pauses = new GrowingPauses(time, patience);
        while (true) {
            Optional<Message> found = look(sent, exception.elapsed(), callbacks);
            Duration pause = found.isPresent() ? null : pauses.next();
            if (pause == null) {
                return found;
            }
            try {
                time.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(
                        "The search was interrupted; whether the message was sent is still unknown.",
                        e);
            }
        }
    }

    private static SentForm sent(TwilioException exception) {
        String operation = exception.failure().operation();
        if (!operation.equals(SentForm.OPERATION)) {
            throw new IllegalArgumentException("The exception is of " + operation
                    + "; only a message that was sent by " + SentForm.OPERATION
                    + " can be looked for.");
        }
        if (exception.outcome() != Outcome.UNKNOWN) {
            throw new IllegalArgumentException("The outcome is " + exception.outcome()
                    + (exception.outcome() == Outcome.DONE
                            ? ": the message was sent, so there is no need to look for it."
                            : ": the message was not sent, so there is nothing to look for."));
        }
        SentForm sent = SentForm.of(exception);
        if (sent == null) {
            throw new IllegalArgumentException(
                    "What was sent is not known: no client of this process has thrown this exception.");
        }
        return sent;
    }

    private Optional<Message> look(
            SentForm sent, Duration elapsed, UnaryOperator<@Nullable String> callbacks) {
        AccountContext account = accounts.apply(sent.accountSid());
        String url = sent.value("StatusCallback");
        String sid = url == null ? null : callbacks.apply(url);
        if (sid != null) {
            return Optional.of(account.messages(sid).fetch());
        }
        Instant from = sent.start().truncatedTo(ChronoUnit.SECONDS).minus(CLOCK_SKEW);
        Instant until = sent.start().plus(elapsed).plus(LATE);
        Iterable<Page<Message>> pages = account.messages()
                .list(query -> query.to(sent.value("To"))
                        .from(sent.value("From"))
                        .putParameter("PageSize", PAGE_SIZE))
                .pages();
        return StreamSupport.stream(pages.spliterator(), false)
                .limit(PAGES)
                .takeWhile(page -> isAnyMadeAfter(from, page.records()))
                .flatMap(page -> page.records().stream())
                .filter(message -> isMadeBetween(from, until, message) && fits(sent, message))
                .min(Comparator.comparing(SentMessages::made));
    }

    /** The newest stand first, more or less: a page without a single one of that time is the end. */
    private static boolean isAnyMadeAfter(Instant from, List<Message> messages) {
        return messages.isEmpty()
                || messages.stream().anyMatch(message -> !made(message).isBefore(from));
    }

    private static boolean isMadeBetween(Instant from, Instant until, Message message) {
        return !made(message).isBefore(from) && !made(message).isAfter(until);
    }

    private static Instant made(Message message) {
        Instant made = message.getDateCreated();
        return made == null ? Instant.EPOCH : made;
    }

    private static boolean fits(SentForm sent, Message message) {
        String direction = String.valueOf(message.raw("direction"));
        return (direction.equals("outbound-api") || direction.equals("null"))
                && isSameAddress(sent.value("To"), message.getTo())
                && isSameSender(sent, message)
                && isSameText(sent.value("Body"), message.getBody())
                && (sent.value("ContentSid") != null
                        || sent.count("MediaUrl")
                                == (message.getNumMedia() == null ? 0 : message.getNumMedia()));
    }

    private static boolean isSameSender(SentForm sent, Message message) {
        String from = sent.value("From");
        return from != null
                ? isSameAddress(from, message.getFrom())
                : String.valueOf(sent.value("MessagingServiceSid"))
                        .equals(message.getMessagingServiceSid());
    }

    /** Twilio completes numbers, so that the end of what it tells is what was sent. */
    private static boolean isSameAddress(@Nullable String sent, @Nullable String told) {
        if (sent == null || told == null) {
            return false;
        }
        String digits = PhoneNumber.of(sent).getValue().replaceFirst("^\\+", "");
        return told.equalsIgnoreCase(sent)
                || (digits.matches("[0-9]{7,}") && told.endsWith(digits));
    }

    /** A trial account's messages begin with words of Twilio's. */
    private static boolean isSameText(@Nullable String sent, @Nullable String told) {
        return sent == null
                || sent.equals(told)
                || (told != null && told.startsWith(TRIAL) && told.endsWith(sent));
    }
}
