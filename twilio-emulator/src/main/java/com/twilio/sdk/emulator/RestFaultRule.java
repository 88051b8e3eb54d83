package com.twilio.sdk.emulator;

import com.twilio.sdk.emulator.internal.fault.Chance;
import com.twilio.sdk.emulator.internal.fault.FaultPlan;
import com.twilio.sdk.emulator.internal.fault.RestFault;
import com.twilio.sdk.emulator.internal.fault.RestFault.Kind;

import java.time.Duration;

/**
 * A fault of REST requests that is being described; its last word adds it.
 *
 * <p>{@code twilio.faults().on("POST", "/Messages").times(2).tooManyRequests(Duration.ofSeconds(1))} ⇒ two times
 * {@code 429} with {@code Retry-After: 1}, then all goes well. Not thread-safe.
 */
public final class RestFaultRule {
    private final FaultPlan plan;
    private final String method;
    private final String path;
    private Chance chance = Chance.times(1);

    RestFaultRule(FaultPlan plan, String method, String path) {
        this.plan = plan;
        this.method = method;
        this.path = path;
    }

    /** Lets it happen to the next {@code times} requests that fit; 1 is the default. */
    public RestFaultRule times(int times) {
        this.chance = Chance.times(times);
        return this;
    }

    /** Lets it happen to so many of a hundred requests that fit, chosen by the emulator's seed, without end. */
    public RestFaultRule percent(int percent) {
        this.chance = Chance.percent(percent);
        return this;
    }

    /** Answers 429 with code 20429 and nothing done; {@code retryAfter} in whole seconds, zero for no such header. */
    public void tooManyRequests(Duration retryAfter) {
        add(Kind.TOO_MANY_REQUESTS, false, retryAfter);
    }

    /** Answers 500 with code 20500, and nothing is done. */
    public void failsBefore() {
        add(Kind.SERVER_ERROR, false, Duration.ZERO);
    }

    /** Carries the request out, and answers 500 with code 20500. */
    public void failsAfterwards() {
        add(Kind.SERVER_ERROR, true, Duration.ZERO);
    }

    /** Never answers, and nothing is done; after 60 s the connection is closed. */
    public void neverAnswers() {
        add(Kind.NO_ANSWER, false, Duration.ZERO);
    }

    /** Carries the request out and never answers; after 60 s the connection is closed. */
    public void neverAnswersAfterwards() {
        add(Kind.NO_ANSWER, true, Duration.ZERO);
    }

    /** Cuts the connection in place of an answer, and nothing is done. */
    public void cutsBefore() {
        add(Kind.CUT, false, Duration.ZERO);
    }

    /** Carries the request out, and cuts the connection in place of an answer. */
    public void cutsAfterwards() {
        add(Kind.CUT, true, Duration.ZERO);
    }

    private void add(Kind kind, boolean carriedOut, Duration retryAfter) {
        plan.add(method, path, chance, new RestFault(kind, carriedOut, retryAfter));
    }
}
