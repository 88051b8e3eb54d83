package com.twilio.sdk.examples.observability;

import com.twilio.sdk.rest.RequestEvent;
import com.twilio.sdk.rest.RequestListener;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Objects;

/**
 * The client's calls as Micrometer metrics.
 *
 * <p>{@code TwilioClient.builder()….listener(new MicrometerMetrics(registry))} ⇒ {@code
 * twilio_calls_seconds_count{operation="CreateMessage",outcome="DONE",status="201",error="none"}}. The tags have few
 * values: neither paths nor numbers are among them.
 */
public final class MicrometerMetrics implements RequestListener {
    private final MeterRegistry registry;

    /** Takes the registry to which the metrics are added as calls are made. */
    public MicrometerMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Records how long the call took, all attempts and pauses included: the timer {@code twilio.calls}. */
    @Override
    public void callEnded(RequestEvent event) {
        registry.timer("twilio.calls", tags(event)).record(known(event.total()));
    }

    /** Records how long the attempt took, and the part of it that went into the connection. */
    @Override
    public void attemptEnded(RequestEvent event) {
        registry.timer("twilio.attempts", tags(event)).record(known(event.total()));
        Duration connect = event.connect();
        if (connect != null) {
            registry.timer("twilio.connects", "product", event.product()).record(connect);
        }
    }

    /** Counts the retries: the counter {@code twilio.retries}. */
    @Override
    public void retryPlanned(RequestEvent event, Duration pause) {
        registry.counter("twilio.retries", tags(event)).increment();
    }

    private static Tags tags(RequestEvent event) {
        return Tags.of(
                "operation", event.operation(),
                "outcome", String.valueOf(event.outcome()),
                "status", event.status() == null ? "none" : event.status().toString(),
                "error", Objects.requireNonNullElse(event.errorType(), "none"));
    }

    private static Duration known(@Nullable Duration total) {
        return Objects.requireNonNullElse(total, Duration.ZERO);
    }
}
