package com.twilio.sdk.servlet;

import com.twilio.sdk.webhook.WebhookRequest;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A memory of what Twilio delivered already, for it delivers a webhook again where an answer got lost.
 *
 * <p>{@code deliveries.answer(message, () -> order(message))} ⇒ orders once; the second delivery gets the first answer
 * again, and one that comes while the first is under way waits for it. A delivery is known by its signed parameters, all
 * of them but {@code ErrorCode} and {@code ErrorUrl}, which a fallback URL gets in addition. The header {@value
 * #IDEMPOTENCY_TOKEN} is not signed: it can tell two deliveries apart, and never makes two of them one.
 *
 * <p>At most {@code capacity} deliveries are remembered, each for at most {@code keep}; the eldest goes first. It is the
 * memory of one machine and of one URL: make one for each servlet. Where there are several machines, let the database refuse
 * the second. Thread-safe.
 *
 * @param <A> what is answered, such as a {@code VoiceResponse}, which is not to be changed afterwards
 */
public final class DuplicateDeliveries<A> {
    /** The header by which Twilio marks the attempts of one delivery. */
    public static final String IDEMPOTENCY_TOKEN = "I-Twilio-Idempotency-Token";

    private static final Set<String> OF_FALLBACK = Set.of("ErrorCode", "ErrorUrl");

    /** One delivery; two of them are never equal. */
    private static final class Answer<A> {
        final CompletableFuture<@Nullable A> value;
        final Instant until;

        Answer(CompletableFuture<@Nullable A> value, Instant until) {
            this.value = value;
            this.until = until;
        }
    }

    private final int capacity;
    private final Duration keep;
    private final Clock clock;
    private final Map<String, Answer<A>> answers = new LinkedHashMap<>();

    private DuplicateDeliveries(int capacity, Duration keep, Clock clock) {
        this.capacity = capacity;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * Returns an empty memory.
     *
     * @param capacity how many deliveries it remembers, at least 1; an entry takes about 300 bytes and its answer
     * @param keep how long, more than zero; Twilio delivers again within seconds, or a few minutes
     * @throws IllegalArgumentException if one of them is less
     */
    public static <A> DuplicateDeliveries<A> remembering(int capacity, Duration keep) {
        return remembering(capacity, keep, Clock.systemUTC());
    }

    /** Returns an empty memory with a clock of your own, for tests. */
    public static <A> DuplicateDeliveries<A> remembering(int capacity, Duration keep, Clock clock) {
        if (capacity < 1 || keep.isNegative() || keep.isZero()) {
            throw new IllegalArgumentException("The capacity is " + capacity + " and the time is "
                    + keep + "; remember at least one delivery, for more than no time.");
        }
        return new DuplicateDeliveries<>(capacity, keep, clock);
    }

    /**
     * Returns whether these parameters come for the first time, and remembers them. For events: each of them differs from all
     * others in its SID, its status or its sequence number.
     */
    public boolean isFirst(WebhookRequest event) {
        Answer<A> mine = new Answer<>(CompletableFuture.completedFuture(null), until());
        return remember(key(event, ""), mine) == mine;
    }

    /**
     * Returns what {@code first} gives, and for a later delivery the same once more. For messages and events, whose
     * parameters tell them apart; a caller who presses 1 twice in a menu posts the same twice: {@link #answer(WebhookRequest,
     * String, Supplier)}.
     *
     * @param first is run once; if it throws, so does this method, nothing is remembered, and the next delivery runs it anew
     */
    public @Nullable A answer(WebhookRequest request, Supplier<? extends @Nullable A> first) {
        return answer(key(request, ""), first);
    }

    /**
     * Returns what {@code first} gives, and for a later delivery of the same request the same once more. For the documents of
     * a call.
     *
     * @param idempotencyToken the header {@value #IDEMPOTENCY_TOKEN}; without one, nobody can tell, and {@code first} is run
     * @param first is run once; if it throws, so does this method, nothing is remembered, and the next delivery runs it anew
     */
    public @Nullable A answer(
            WebhookRequest request,
            @Nullable String idempotencyToken,
            Supplier<? extends @Nullable A> first) {
        return idempotencyToken == null
                ? first.get()
                : answer(key(request, idempotencyToken), first);
    }

    /** Returns how many deliveries are remembered now. */
    public int size() {
        synchronized (answers) {
            return answers.size();
        }
    }

    private @Nullable A answer(String key, Supplier<? extends @Nullable A> first) {
        Answer<A> mine = new Answer<>(new CompletableFuture<>(), until());
        Answer<A> known = remember(key, mine);
        if (known != mine) {
            return joined(known.value);
        }
        try {
            A value = first.get();
            mine.value.complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            synchronized (answers) {
                answers.remove(key, mine);
            }
            mine.value.completeExceptionally(e);
            throw e;
        }
    }

    private static <A> @Nullable A joined(CompletableFuture<@Nullable A> value) {
        try {
            return value.join();
        } catch (CompletionException e) {
            throw new IllegalStateException(
                    "The first delivery, which this one waited for, failed.", e);
        }
    }

    private Instant until() {
        return clock.instant().plus(keep);
    }

    /** Returns what is remembered under this key: {@code mine} if there was nothing. */
    private Answer<A> remember(String key, Answer<A> mine) {
        synchronized (answers) {
            Instant now = clock.instant();
            Iterator<Answer<A>> eldest = answers.values().iterator();
            while (eldest.hasNext() && !eldest.next().until.isAfter(now)) {
                eldest.remove();
            }
            Answer<A> known = answers.get(key);
            if (known != null) {
                return known;
            }
            if (answers.size() == capacity) {
                answers.remove(answers.keySet().iterator().next());
            }
            answers.put(key, mine);
            return mine;
        }
    }

    /** The SHA-256 of names and values, each with its length, so that none can be moved into its neighbour. */
    private static String key(WebhookRequest request, String token) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "Every Java runtime has SHA-256, this one says it has not.", e);
        }
        add(digest, token);
        Map<String, List<String>> sorted = new TreeMap<>(request.parameters());
        sorted.keySet().removeAll(OF_FALLBACK);
        sorted.forEach((name, values) -> {
            add(digest, name);
            add(digest, String.valueOf(values.size()));
            values.forEach(value -> add(digest, value));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
