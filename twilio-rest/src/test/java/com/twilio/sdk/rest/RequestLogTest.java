package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class RequestLogTest {
    private final FakeTwilio twilio = new FakeTwilio();
    private final LogRecorder log = new LogRecorder();

    @AfterEach
    void close() {
        log.close();
        twilio.close();
    }

    private void answers(int status, String body) {
        twilio.answers(new MockResponse.Builder()
                .code(status)
                .setHeader("Twilio-Request-Id", "RQ" + status)
                .body(body)
                .build());
    }

    private List<String> lines() {
        return log.lines().stream()
                .map(line -> line.replaceAll("\\d+ ms", "n ms"))
                .toList();
    }

    @Test
    void eachAttempt_isALineAtDebug() {
        answers(201, "{\"sid\": \"SM1\"}");

        twilio.client()
                .messages()
                .create(m -> m.to("+15558675310").from("+15017250604").body("Hello"));

        assertThat(lines())
                .containsExactly("FINE CreateMessage: attempt 1, POST api /2010-04-01/Accounts/"
                        + FakeTwilio.ACCOUNT + "/Messages.json: 201 in n ms (request RQ201)");
    }

    @Test
    void exhaustedRetries_areAWarning() {
        answers(500, "");
        answers(502, "");
        answers(503, "{\"code\": 20503}");

        assertThatThrownBy(() -> twilio.client().calls("+15558675310").fetch())
                .isInstanceOf(TwilioApiException.class);

        String attempt =
                ", GET api /2010-04-01/Accounts/" + FakeTwilio.ACCOUNT + "/Calls/•••5310.json: ";
        assertThat(lines())
                .containsExactly(
                        "FINE FetchCall: attempt 1" + attempt + "500 in n ms (request RQ500)",
                        "FINE FetchCall: attempt 2 follows in n ms",
                        "FINE FetchCall: attempt 2" + attempt + "502 in n ms (request RQ502)",
                        "FINE FetchCall: attempt 3 follows in n ms",
                        "FINE FetchCall: attempt 3" + attempt
                                + "503, code 20503 in n ms (request RQ503)",
                        "WARNING FetchCall: given up after 3 attempts in n ms: 503, code 20503,"
                                + " UNKNOWN (request RQ503)");
    }

    @Test
    void aRefusal_isNoWarning() {
        answers(400, "{\"code\": 21211, \"message\": \"'To' +15558675310 is not valid\"}");

        assertThatThrownBy(() -> twilio.client()
                        .messages()
                        .create(m -> m.to("+15558675310").from("+15017250604").body("Hello")))
                .isInstanceOf(TwilioApiException.class);

        assertThat(lines())
                .containsExactly("FINE CreateMessage: attempt 1, POST api /2010-04-01/Accounts/"
                        + FakeTwilio.ACCOUNT
                        + "/Messages.json: 400, code 21211 in n ms (request RQ400)");
    }

    @Test
    void anUnreadableAnswer_isSaidToBeSo() {
        answers(201, "{\"sid\": ");

        assertThatThrownBy(() -> twilio.client()
                        .messages()
                        .create(m -> m.to("+15558675310").from("+15017250604").body("Hello")))
                .isInstanceOf(TwilioDecodeException.class);

        assertThat(lines())
                .singleElement()
                .asString()
                .endsWith("/Messages.json: 201, not readable in n ms (request RQ201)");
    }
}
