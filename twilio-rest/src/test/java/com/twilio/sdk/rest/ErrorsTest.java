package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletionException;

class ErrorsTest {
    private final FakeTwilio twilio = new FakeTwilio();

    @AfterEach
    void close() {
        twilio.close();
    }

    private void send() {
        send(twilio.client());
    }

    private static void send(TwilioClient client) {
        client.messages().create(m -> m.to("+15558675310").from("+15017250604").body("Hello"));
    }

    @Test
    void aWrongToken_saysWhatToCheck() {
        twilio.answers(401, """
                {"code": 20003, "message": "Authenticate", "more_info": "https://www.twilio.com/docs/errors/20003", "status": 401}
                """);

        TwilioAuthenticationException e =
                catchThrowableOfType(TwilioAuthenticationException.class, this::send);

        assertThat(e)
                .hasMessage(
                        "CreateMessage: Twilio answered 401, code 20003: Authenticate. The credentials of the request"
                                + " are missing or wrong, or do not give access to this resource. Nothing was carried out"
                                + " (1 attempt). Check the account SID with its auth token, or the API key with its secret,"
                                + " and the region that they are for. More: https://www.twilio.com/docs/errors/20003");
        assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(e.code()).isEqualTo(20003);
        assertThat(e.status()).isEqualTo(401);
        assertThat(e.moreInfo()).isEqualTo("https://www.twilio.com/docs/errors/20003");
    }

    @Test
    void anUnknownSid_saysWhatToCheck() {
        twilio.answers(404, """
                {"code": 20404, "message": "The requested resource CA1 was not found", "more_info": "https://www.twilio.com/docs/errors/20404", "status": 404}
                """);

        TwilioNotFoundException e = catchThrowableOfType(
                TwilioNotFoundException.class,
                () -> twilio.client().calls("CA1").fetch());

        assertThat(e)
                .hasMessage(
                        "FetchCall: Twilio answered 404, code 20404: The requested resource CA1 was not found."
                                + " There is nothing at the path of the request, at least not in this account and region."
                                + " Nothing was carried out (1 attempt). Check the SID and the account, and whether the"
                                + " resource has been deleted. More: https://www.twilio.com/docs/errors/20404");
    }

    @Test
    void anUnreachableHost_saysThatNothingWasSent() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        try (TwilioClient client = TwilioClient.builder()
                .accountSid(FakeTwilio.ACCOUNT)
                .authToken(FakeTwilio.TOKEN)
                .baseUrl("http://127.0.0.1:" + closed)
                .build()) {
            TwilioConnectionException e =
                    catchThrowableOfType(TwilioConnectionException.class, () -> send(client));

            assertThat(e)
                    .hasMessage("CreateMessage: no answer from http://127.0.0.1:" + closed
                            + ": the connection was refused. Nothing was sent (3 attempts). Check the network, the proxy"
                            + " and the base URL.");
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(e.outcome().mayHaveHappened()).isFalse();
        }
    }

    @Test
    void anHtmlAnswerOfSuccess_saysThatItWasCarriedOut() {
        twilio.answers(200, "text/html; charset=utf-8", "<html><title>Login</title></html>");

        TwilioDecodeException e = catchThrowableOfType(TwilioDecodeException.class, this::send);

        assertThat(e)
                .hasMessage(
                        "CreateMessage: the answer (200, text/html) cannot be read as JSON: it does not start with"
                                + " an object. It was carried out (1 attempt). Look before sending it again.");
        assertThat(e.outcome()).isEqualTo(Outcome.DONE);
        assertThat(twilio.requestCount()).isEqualTo(1);
    }

    @Test
    void anHtmlErrorPage_givesItsTitle() {
        twilio.answers(
                400, "text/html", "<html><head><title> Bad\n Request </title></head></html>");

        TwilioApiException e = catchThrowableOfType(TwilioApiException.class, this::send);

        assertThat(e)
                .hasMessage(
                        "CreateMessage: Twilio answered 400: Bad Request. Nothing was carried out (1 attempt).");
        assertThat(e.code()).isNull();
        assertThat(e.body()).contains("<title>");
    }

    @Test
    void aSendAfterA503_isNotSentAgain() {
        twilio.answers(new MockResponse.Builder()
                .code(503)
                .setHeader("Retry-After", "0")
                .setHeader("Twilio-Request-Id", "RQ1")
                .build());

        TwilioApiException e = catchThrowableOfType(TwilioApiException.class, this::send);

        assertThat(e)
                .hasMessage(
                        "CreateMessage: Twilio answered 503 with no content type that explains nothing. It may have"
                                + " been carried out (1 attempt). Look before sending it again.");
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.requestId()).isEqualTo("RQ1");
        assertThat(e.retryAfter()).isEqualTo(Duration.ZERO);
        assertThat(twilio.requestCount()).isEqualTo(1);
    }

    @Test
    void aReadAfterA503_isRepeated() {
        twilio.answers(502, "").answers(503, "").answers(200, "{\"sid\": \"CA1\"}");

        assertThat(twilio.client().calls("CA1").fetch().getSid()).isEqualTo("CA1");
        assertThat(twilio.requestCount()).isEqualTo(3);
    }

    @Test
    void aSendThatWasThrottled_isRepeated() {
        twilio.answers(429, "{\"code\": 20429, \"message\": \"Too many requests\"}")
                .answers(201, "{\"sid\": \"SM1\"}");

        send();

        assertThat(twilio.requestCount()).isEqualTo(2);
    }

    @Test
    void aRetryAfterBeyondTheDeadline_isHandedToTheCaller() {
        twilio.answers(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "120")
                .build());

        TwilioRateLimitException e =
                catchThrowableOfType(TwilioRateLimitException.class, this::send);

        assertThat(e)
                .hasMessage(
                        "CreateMessage: Twilio answered 429 with no content type that explains nothing. Nothing was"
                                + " carried out (1 attempt). Wait 120 s before the next request.");
        assertThat(e.retryAfter()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void anAttemptLimit_isNotRepeated() {
        twilio.answers(429, "{\"code\": 60203, \"message\": \"Max send attempts reached\"}");

        TwilioRateLimitException e =
                catchThrowableOfType(TwilioRateLimitException.class, this::send);

        assertThat(e.code()).isEqualTo(60203);
        assertThat(twilio.requestCount()).isEqualTo(1);
    }

    @Test
    void aConnectionThatEndsAfterTheRequest_isUnknownAndNotSentAgain() {
        twilio.answers(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        TwilioConnectionException e =
                catchThrowableOfType(TwilioConnectionException.class, this::send);

        assertThat(e)
                .hasMessage("CreateMessage: no answer from " + twilio.url()
                        + ": the connection was closed before the answer. It may have been carried out (1 attempt). Look"
                        + " before sending it again.");
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(twilio.requestCount()).isEqualTo(1);
    }

    @Test
    void aCutAnswerOfACreate_namesWhatWasMade() {
        twilio.answers(new MockResponse.Builder()
                .code(201)
                .body("{\"sid\": \"SM0123456789abcdef0123456789abcdef\", \"status\": \"queued\"}")
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());

        TwilioDecodeException e = catchThrowableOfType(TwilioDecodeException.class, this::send);

        assertThat(e.outcome()).isEqualTo(Outcome.DONE);
        assertThat(twilio.requestCount()).isEqualTo(1);
    }

    @Test
    void aTruncatedJsonOfACreate_namesWhatWasMade() {
        twilio.answers(201, "{\"sid\": \"SM0123456789abcdef0123456789abcdef\", \"stat");

        TwilioDecodeException e = catchThrowableOfType(TwilioDecodeException.class, this::send);

        assertThat(e)
                .hasMessage(
                        "CreateMessage: the answer (201, application/json) cannot be read as JSON: Unterminated"
                                + " string at path $.sid. It was carried out (1 attempt). It made"
                                + " SM0123456789abcdef0123456789abcdef. Look before sending it again.");
    }

    @Test
    void aRedirect_isNotFollowed() {
        twilio.answers(new MockResponse.Builder()
                .code(307)
                .setHeader("Location", "http://127.0.0.1:1/elsewhere")
                .build());

        TwilioApiException e = catchThrowableOfType(TwilioApiException.class, this::send);

        assertThat(e)
                .hasMessage(
                        "CreateMessage: Twilio answered 307 with no content type that explains nothing. Nothing was"
                                + " carried out (1 attempt).");
        assertThat(twilio.requestCount()).isEqualTo(1);
    }

    @Test
    void aDeadline_endsTheCall() {
        twilio.answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        TwilioConnectionException e = catchThrowableOfType(
                TwilioConnectionException.class,
                () -> send(twilio.client().with(o -> o.deadline(Duration.ofMillis(300)))));

        assertThat(e)
                .hasMessage("CreateMessage: no answer from " + twilio.url()
                        + ": the deadline passed. It may have been carried out (1 attempt). Look before sending it"
                        + " again.");
        assertThat(e.elapsed()).isBetween(Duration.ofMillis(250), Duration.ofMillis(2000));
    }

    @Test
    void aDeleteAnswered404AfterAnUnknownAttempt_isSuccess() {
        twilio.answers(503, "").answers(404, "{\"code\": 20404}");

        twilio.client().calls("CA1").delete();

        assertThat(twilio.requestCount()).isEqualTo(2);
    }

    @Test
    void aDeleteRefusedAfterAnUnknownAttempt_staysUnknown() {
        twilio.answers(503, "")
                .answers(400, "{\"code\": 20009, \"message\": \"Still in progress\"}");

        TwilioApiException e = catchThrowableOfType(
                TwilioApiException.class, () -> twilio.client().calls("CA1").delete());

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.attempts()).isEqualTo(2);
    }

    @Test
    void anAsynchronousFailure_isTheSameException() {
        twilio.answers(400, "{\"code\": 21211, \"message\": \"Invalid 'To' Phone Number\"}");

        CompletionException e = catchThrowableOfType(
                CompletionException.class,
                () -> twilio.client()
                        .messages()
                        .createAsync(m -> m.to("+1").from("+2").body("Hi"))
                        .join());

        assertThat(e.getCause())
                .isInstanceOf(TwilioApiException.class)
                .hasMessage(
                        "CreateMessage: Twilio answered 400, code 21211: Invalid 'To' Phone Number. The To of"
                                + " the request is not a phone number that can be called or written to. Nothing was carried"
                                + " out (1 attempt). Write it in E.164 form, such as +14155550100, and check it with Lookup."
                                + " More: https://www.twilio.com/docs/errors/21211");
    }
}
