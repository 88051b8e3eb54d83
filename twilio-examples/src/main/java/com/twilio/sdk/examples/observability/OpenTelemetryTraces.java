package com.twilio.sdk.examples.observability;

import com.twilio.sdk.rest.RequestEvent;
import com.twilio.sdk.rest.RequestListener;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The client's calls as OpenTelemetry spans, by the semantic conventions for HTTP clients.
 *
 * <p>{@code TwilioClient.builder()….listener(new OpenTelemetryTraces(openTelemetry))} ⇒ a span {@code CreateMessage} of
 * kind CLIENT for each call, with an event for each attempt and each retry. Its parent is the span that is current where
 * the operation is called, for asynchronous calls too.
 */
public final class OpenTelemetryTraces implements RequestListener {
    private final Tracer tracer;
    private final Map<Long, Span> spans = new ConcurrentHashMap<>();

    /** Takes what makes the tracer {@code com.twilio.sdk.rest}. */
    public OpenTelemetryTraces(OpenTelemetry openTelemetry) {
        this.tracer = openTelemetry.getTracer("com.twilio.sdk.rest");
    }

    /** Starts the span. */
    @Override
    public void callStarted(RequestEvent event) {
        Span span = tracer.spanBuilder(event.operation())
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("http.request.method", event.method())
                .setAttribute("url.template", event.pathTemplate())
                .setAttribute("server.address", event.product() + ".twilio.com")
                .startSpan();
        spans.put(event.callId(), span);
    }

    /** Adds the attempt to the span. */
    @Override
    public void attemptEnded(RequestEvent event) {
        Span span = spans.get(event.callId());
        if (span != null) {
            span.addEvent("attempt " + event.attempt(), result(event));
        }
    }

    /** Adds the pause to the span. */
    @Override
    public void retryPlanned(RequestEvent event, Duration pause) {
        Span span = spans.get(event.callId());
        if (span != null) {
            span.addEvent(
                    "retry",
                    Attributes.builder().put("pause.ms", pause.toMillis()).build());
        }
    }

    /** Ends the span, with the status ERROR after a failure. */
    @Override
    public void callEnded(RequestEvent event) {
        Span span = spans.remove(event.callId());
        if (span == null) {
            return;
        }
        span.setAllAttributes(result(event));
        if (event.attempt() > 1) {
            span.setAttribute("http.request.resend_count", event.attempt() - 1);
        }
        if (!event.isSuccess()) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    private static Attributes result(RequestEvent event) {
        var attributes = Attributes.builder();
        attributes.put("twilio.outcome", String.valueOf(event.outcome()));
        if (event.status() != null) {
            attributes.put("http.response.status_code", event.status());
        }
        if (event.errorCode() != null) {
            attributes.put("twilio.error_code", event.errorCode());
        }
        if (event.requestId() != null) {
            attributes.put("twilio.request_id", event.requestId());
        }
        if (event.errorType() != null) {
            attributes.put("error.type", event.errorType());
        }
        return attributes.build();
    }
}
