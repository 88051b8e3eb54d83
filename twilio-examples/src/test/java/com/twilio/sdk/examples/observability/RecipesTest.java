package com.twilio.sdk.examples.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.twilio.sdk.rest.RequestListener;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.TwilioNotFoundException;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

class RecipesTest {
    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    private static final String SID = "CA00000000000000000000000000000001";

    private final ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            int status = statuses.remove();
            String json = status == 200
                    ? "{\"sid\": \"" + SID + "\"}"
                    : "{\"code\": 20" + status + ", \"message\": \"No\"}";
            exchange.getResponseHeaders().add("Twilio-Request-Id", "RQ" + status);
            exchange.sendResponseHeaders(status, json.length());
            exchange.getResponseBody().write(json.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private TwilioClient client(RequestListener listener) {
        return TwilioClient.builder()
                .accountSid("AC00000000000000000000000000000001")
                .authToken("token")
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .listener(listener)
                .build();
    }

    @Test
    void micrometer_timesCallsAndAttemptsAndCountsRetries() {
        MeterRegistry registry = new SimpleMeterRegistry();
        statuses.add(503);
        statuses.add(200);
        statuses.add(404);

        try (TwilioClient client = client(new MicrometerMetrics(registry))) {
            client.calls(SID).fetch();
            assertThatThrownBy(() -> client.calls(SID).fetch())
                    .isInstanceOf(TwilioNotFoundException.class);
        }

        Map<String, Double> counts = new TreeMap<>();
        registry.getMeters()
                .forEach(meter -> counts.put(
                        meter.getId().getName() + " "
                                + meter.getId().getTags().stream()
                                        .map(tag -> tag.getValue())
                                        .toList(),
                        meter.measure().iterator().next().getValue()));
        assertThat(counts)
                .isEqualTo(Map.of(
                        "twilio.calls [none, FetchCall, DONE, 200]", 1.0,
                        "twilio.calls [TwilioNotFoundException, FetchCall, REFUSED, 404]", 1.0,
                        "twilio.attempts [TwilioApiException, FetchCall, UNKNOWN, 503]", 1.0,
                        "twilio.attempts [none, FetchCall, DONE, 200]", 1.0,
                        "twilio.attempts [TwilioNotFoundException, FetchCall, REFUSED, 404]", 1.0,
                        "twilio.connects [api]", 3.0,
                        "twilio.retries [TwilioApiException, FetchCall, UNKNOWN, 503]", 1.0));
    }

    @Test
    void openTelemetry_hasASpanForEachCall() {
        statuses.add(503);
        statuses.add(200);
        Span parent = TELEMETRY
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("parent")
                .startSpan();

        try (TwilioClient client = client(new OpenTelemetryTraces(TELEMETRY.getOpenTelemetry()));
                Scope current = parent.makeCurrent()) {
            assertThat(current).isNotNull();
            client.calls(SID).fetch();
        }

        SpanData span = TELEMETRY.getSpans().get(0);
        assertThat(span.getName()).isEqualTo("FetchCall");
        assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(span.getParentSpanId()).isEqualTo(parent.getSpanContext().getSpanId());
        assertThat(span.getStatus()).isEqualTo(StatusData.unset());
        assertThat(new TreeMap<>(text(span)))
                .hasToString("{http.request.method=GET, http.request.resend_count=1,"
                        + " http.response.status_code=200, server.address=api.twilio.com,"
                        + " twilio.outcome=DONE, twilio.request_id=RQ200,"
                        + " url.template=/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json}");
        assertThat(span.getEvents())
                .extracting(EventData::getName)
                .containsExactly("attempt 1", "retry", "attempt 2");
    }

    @Test
    void openTelemetry_marksAFailure() {
        statuses.add(404);

        try (TwilioClient client = client(new OpenTelemetryTraces(TELEMETRY.getOpenTelemetry()))) {
            assertThatThrownBy(() -> client.calls(SID).fetch())
                    .isInstanceOf(TwilioNotFoundException.class);
        }

        SpanData span = TELEMETRY.getSpans().get(0);
        assertThat(span.getStatus()).isEqualTo(StatusData.error());
        assertThat(text(span))
                .containsEntry("error.type", "TwilioNotFoundException")
                .containsEntry("twilio.error_code", "20404")
                .containsEntry("twilio.outcome", "REFUSED")
                .doesNotContainKey("http.request.resend_count");
    }

    private static Map<String, String> text(SpanData span) {
        Map<String, String> text = new TreeMap<>();
        span.getAttributes().forEach((key, value) -> text.put(key.getKey(), value.toString()));
        return text;
    }
}
