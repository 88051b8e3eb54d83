package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.rest.api.v2010.Message;

import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

class RequestListenerTest {
    private static final String CALL_SID = "CA00000000000000000000000000000001";

    private final FakeTwilio twilio = new FakeTwilio();
    private final Recorder recorder = new Recorder();
    private final TwilioClient client = client(twilio.url(), recorder);

    private static TwilioClient client(String url, RequestListener listener) {
        return TwilioClient.builder()
                .accountSid(FakeTwilio.ACCOUNT)
                .authToken(FakeTwilio.TOKEN)
                .baseUrl(url)
                .listener(listener)
                .build();
    }

    @AfterEach
    void close() {
        client.close();
        twilio.close();
    }

    /** Writes down each event as a line, and keeps the events. */
    private static final class Recorder implements RequestListener {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final List<RequestEvent> events = new CopyOnWriteArrayList<>();
        private final CountDownLatch end = new CountDownLatch(1);

        private void add(String name, RequestEvent event) {
            lines.add(name + " " + event.attempt() + " " + event.outcome() + " " + event.status()
                    + " " + event.errorCode() + " " + event.requestId() + " " + event.errorType());
            events.add(event);
        }

        @Override
        public void callStarted(RequestEvent event) {
            add("call", event);
        }

        @Override
        public void attemptStarted(RequestEvent event) {
            add("attempt", event);
        }

        @Override
        public void attemptEnded(RequestEvent event) {
            add("ended", event);
        }

        @Override
        public void retryPlanned(RequestEvent event, Duration pause) {
            add("retry", event);
            assertThat(pause).isBetween(Duration.ZERO, Duration.ofSeconds(1));
        }

        @Override
        public void callEnded(RequestEvent event) {
            add("call ended", event);
            end.countDown();
        }

        List<String> awaitLines() throws InterruptedException {
            assertThat(end.await(5, TimeUnit.SECONDS)).isTrue();
            return lines;
        }
    }

    private static MockResponse answer(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Twilio-Request-Id", "RQ" + status)
                .body(body)
                .build();
    }

    private Message send() {
        return client.messages()
                .create(m -> m.to("+15558675310").from("+15017250604").body("Hello"));
    }

    @Test
    void aCallOfOneAttempt_isToldFromStartToEnd() {
        twilio.answers(answer(201, "{\"sid\": \"SM1\"}"));

        send();

        assertThat(recorder.lines)
                .containsExactly(
                        "call 0 null null null null null",
                        "attempt 1 null null null null null",
                        "ended 1 DONE 201 null RQ201 null",
                        "call ended 1 DONE 201 null RQ201 null");
        RequestEvent end = recorder.events.get(3);
        assertThat(end.operation()).isEqualTo("CreateMessage");
        assertThat(end.method()).isEqualTo("POST");
        assertThat(end.product()).isEqualTo("api");
        assertThat(end.pathTemplate()).isEqualTo("/2010-04-01/Accounts/{AccountSid}/Messages.json");
        assertThat(end.path())
                .isEqualTo("/2010-04-01/Accounts/" + FakeTwilio.ACCOUNT + "/Messages.json");
        assertThat(end.isSuccess()).isTrue();
        assertThat(recorder.events).extracting(RequestEvent::callId).containsOnly(end.callId());
    }

    @Test
    void timings_tellConnectionAttemptAndCall() {
        twilio.answers(answer(200, "{\"sid\": \"CA1\"}"));

        client.calls(CALL_SID).fetch();

        RequestEvent started = recorder.events.get(1);
        RequestEvent attempt = recorder.events.get(2);
        RequestEvent call = recorder.events.get(3);
        assertThat(started.connect()).isNull();
        assertThat(started.total()).isNull();
        assertThat(attempt.start()).isEqualTo(started.start());
        assertThat(attempt.connect()).isPositive().isLessThanOrEqualTo(attempt.total());
        assertThat(call.start()).isBeforeOrEqualTo(attempt.start());
        assertThat(call.total()).isGreaterThanOrEqualTo(attempt.total());
        assertThat(call.connect()).isNull();
    }

    @Test
    void eachAttempt_isTold() {
        twilio.answers(answer(503, "{\"code\": 20503}"))
                .answers(new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build())
                .answers(answer(200, "{\"sid\": \"CA1\"}"));

        client.calls(CALL_SID).fetch();

        assertThat(recorder.lines.stream().map(line -> line.replaceAll("(IO|EOF)Ex", "Ex")))
                .containsExactly(
                        "call 0 null null null null null",
                        "attempt 1 null null null null null",
                        "ended 1 UNKNOWN 503 20503 RQ503 TwilioApiException",
                        "retry 1 UNKNOWN 503 20503 RQ503 TwilioApiException",
                        "attempt 2 null null null null null",
                        "ended 2 UNKNOWN null null null Exception",
                        "retry 2 UNKNOWN null null null Exception",
                        "attempt 3 null null null null null",
                        "ended 3 DONE 200 null RQ200 null",
                        "call ended 3 DONE 200 null RQ200 null");
        assertThat(recorder.events.get(2).isSuccess()).isFalse();
    }

    @Test
    void aFailure_isToldWithOutcomeStatusAndCode() {
        twilio.answers(answer(400, "{\"code\": 21610}"));

        assertThatThrownBy(this::send).isInstanceOf(TwilioApiException.class);

        assertThat(recorder.lines)
                .endsWith(
                        "ended 1 REFUSED 400 21610 RQ400 TwilioApiException",
                        "call ended 1 REFUSED 400 21610 RQ400 TwilioApiException");
    }

    @Test
    void anUnreadableAnswer_isDoneButNoSuccess() {
        twilio.answers(answer(201, "{\"sid\": "));

        assertThatThrownBy(this::send).isInstanceOf(TwilioDecodeException.class);

        assertThat(recorder.lines)
                .endsWith("call ended 1 DONE 201 null RQ201 TwilioDecodeException");
        assertThat(recorder.events.get(3).isSuccess()).isFalse();
    }

    @Test
    void noConnection_isToldWithItsReason() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        try (TwilioClient lonely = client("http://127.0.0.1:" + closed, recorder)) {
            assertThatThrownBy(() ->
                            lonely.with(o -> o.attempts(1)).calls(CALL_SID).fetch())
                    .isInstanceOf(TwilioConnectionException.class);
        }

        assertThat(recorder.lines)
                .endsWith(
                        "ended 1 NOT_SENT null null null ConnectException",
                        "call ended 1 NOT_SENT null null null ConnectException");
        assertThat(recorder.events.get(2).connect()).isNull();
    }

    @Test
    void anAsynchronousCall_isToldInTheSameWay() throws Exception {
        twilio.answers(answer(503, "")).answers(answer(200, "{\"sid\": \"CA1\"}"));

        client.calls(CALL_SID).fetchAsync().join();

        assertThat(recorder.awaitLines())
                .containsExactly(
                        "call 0 null null null null null",
                        "attempt 1 null null null null null",
                        "ended 1 UNKNOWN 503 null RQ503 TwilioApiException",
                        "retry 1 UNKNOWN 503 null RQ503 TwilioApiException",
                        "attempt 2 null null null null null",
                        "ended 2 DONE 200 null RQ200 null",
                        "call ended 2 DONE 200 null RQ200 null");
    }

    @Test
    void aCancelledCall_isToldOnce() throws Exception {
        twilio.answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        CompletableFuture<?> fetch = client.calls(CALL_SID).fetchAsync();
        twilio.request();
        fetch.cancel(true);

        assertThat(recorder.awaitLines())
                .filteredOn(line -> line.startsWith("call ended"))
                .containsExactly("call ended 1 UNKNOWN null null null CancellationException");
    }

    @Test
    void aDerivedClient_tellsTheSameListener() {
        twilio.answers(answer(200, "{\"sid\": \"CA1\"}"));

        client.with(o -> o.deadline(Duration.ofSeconds(5)).attempts(2))
                .account("AC00000000000000000000000000000002")
                .calls(CALL_SID)
                .fetch();

        assertThat(recorder.lines).endsWith("call ended 1 DONE 200 null RQ200 null");
    }

    @Test
    void aPage_isACallOfItsOwn() {
        twilio.answers(
                        200,
                        "{\"calls\": [{\"sid\": \"CA1\"}], \"next_page_uri\": \"/2010-04-01/Accounts/"
                                + FakeTwilio.ACCOUNT + "/Calls.json?Page=1\"}")
                .answers(200, "{\"calls\": [{\"sid\": \"CA2\"}]}");

        assertThat(client.calls().list(q -> q.to("+15558675310")).toList()).hasSize(2);

        assertThat(recorder.events.stream()
                        .collect(Collectors.groupingBy(RequestEvent::callId))
                        .values())
                .hasSize(2)
                .allSatisfy(call -> assertThat(call).hasSize(4));
    }

    @Test
    void whatIsPrivate_isInNoEvent() {
        twilio.answers(answer(400, """
                {"code": 21211, "message": "The 'To' number +15558675310 is not valid"}"""));

        assertThatThrownBy(this::send).isInstanceOf(TwilioApiException.class);

        assertThat(recorder.events.toString())
                .doesNotContain(FakeTwilio.TOKEN, "8675310", "7250604", "Hello");
    }

    @Test
    void aListenerThatThrows_breaksNothingAndIsLoggedOnce() {
        try (LogRecorder log = new LogRecorder();
                TwilioClient brave = client(twilio.url(), new RequestListener() {
                    @Override
                    public void callStarted(RequestEvent event) {
                        throw new IllegalStateException("first");
                    }

                    @Override
                    public void callEnded(RequestEvent event) {
                        throw new AssertionError("second");
                    }
                })) {
            twilio.answers(answer(200, "{\"sid\": \"CA1\"}"))
                    .answers(answer(200, "{\"sid\": \"CA1\"}"));

            brave.calls(CALL_SID).fetch();
            brave.calls(CALL_SID).fetchAsync().join();

            assertThat(log.lines())
                    .filteredOn(line -> line.startsWith("WARNING"))
                    .singleElement()
                    .asString()
                    .matches(
                            "WARNING The request listener com.twilio.sdk.rest.RequestListenerTest\\S+"
                                    + " has thrown an exception; the call goes on. Further ones are not logged."
                                    + " java.lang.IllegalStateException: first");
        }
    }
}
