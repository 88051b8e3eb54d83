package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mockwebserver3.MockResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ErrorCodeTest {
    private final FakeTwilio twilio = new FakeTwilio();

    @AfterEach
    void close() {
        twilio.close();
    }

    private TwilioApiException failure() {
        return catchThrowableOfType(
                TwilioApiException.class,
                () -> twilio.client()
                        .messages()
                        .create(m -> m.to("+15558675310").from("+15017250604").body("Hello")));
    }

    @Test
    void aKnownCode_hasAConstantACauseANextStepAndAPage() {
        ErrorCode code = ErrorCode.of(21610);

        assertThat(code)
                .isEqualTo(ErrorCode.UNSUBSCRIBED_RECIPIENT)
                .hasSameHashCodeAs(ErrorCode.UNSUBSCRIBED_RECIPIENT)
                .hasToString("21610 UNSUBSCRIBED_RECIPIENT");
        assertThat(code.value()).isEqualTo(21610);
        assertThat(code.known()).isEqualTo(ErrorCode.Known.UNSUBSCRIBED_RECIPIENT);
        assertThat(code.cause())
                .isEqualTo(
                        "The recipient has told this sender to stop, by a keyword such as STOP.");
        assertThat(code.nextStep())
                .isEqualTo(
                        "Do not write to the recipient any more, unless a message with START comes in.");
        assertThat(code.page()).isEqualTo("https://www.twilio.com/docs/errors/21610");
    }

    @Test
    void anUnknownCode_keepsItsNumberAndHasNoWords() {
        for (int value : new int[] {99999, 2161, 21, 0, -1, Integer.MAX_VALUE}) {
            ErrorCode code = ErrorCode.of(value);

            assertThat(code).hasToString(String.valueOf(value)).isEqualTo(ErrorCode.of(value));
            assertThat(code.known()).isEqualTo(ErrorCode.Known.UNKNOWN);
            assertThat(code.cause()).isNull();
            assertThat(code.nextStep()).isNull();
            assertThat(code.page()).isEqualTo("https://www.twilio.com/docs/errors/" + value);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "UNKNOWN")
    void everyKnownCode_isAConstantWithTwoSentences(ErrorCode.Known known) throws Exception {
        ErrorCode code = (ErrorCode) ErrorCode.class.getField(known.name()).get(null);

        assertThat(code.known()).isEqualTo(known);
        assertThat(code.cause()).matches("[A-Z].{10,160}[.]");
        assertThat(code.nextStep()).matches("[A-Z].{5,160}[.]");
    }

    @Test
    void theVocabulary_hasAllCodes() {
        assertThat(ErrorCode.Known.values()).hasSize(291 + 1);
    }

    @Test
    void anErrorWithAKnownCode_saysCauseAndNextStepAndKeepsWhatTwilioSaid() {
        twilio.answers(
                400,
                "{\"code\": 21610, \"message\": \"Attempt to send to unsubscribed recipient\","
                        + " \"more_info\": \"https://www.twilio.com/docs/errors/21610\"}");

        TwilioApiException e = failure();

        assertThat(e)
                .hasMessage("CreateMessage: Twilio answered 400, code 21610: Attempt to send to"
                        + " unsubscribed recipient. The recipient has told this sender to stop, by a"
                        + " keyword such as STOP. Nothing was carried out (1 attempt). Do not write to"
                        + " the recipient any more, unless a message with START comes in. More:"
                        + " https://www.twilio.com/docs/errors/21610");
        assertThat(e.errorCode()).isEqualTo(ErrorCode.UNSUBSCRIBED_RECIPIENT);
        assertThat(e.detail()).isEqualTo("Attempt to send to unsubscribed recipient");
    }

    @Test
    void anErrorWithACodeAlone_saysItsCause() {
        twilio.answers(400, "{\"code\": 21610}");

        assertThat(failure())
                .hasMessage("CreateMessage: Twilio answered 400, code 21610: The recipient has told"
                        + " this sender to stop, by a keyword such as STOP. Nothing was carried out (1"
                        + " attempt). Do not write to the recipient any more, unless a message with START"
                        + " comes in. More: https://www.twilio.com/docs/errors/21610");
    }

    @Test
    void anErrorWithAnUnknownCode_saysWhatTwilioSaid() {
        twilio.answers(400, "{\"code\": 99999, \"message\": \"No such luck\"}");

        TwilioApiException e = failure();

        assertThat(e)
                .hasMessage(
                        "CreateMessage: Twilio answered 400, code 99999: No such luck. Nothing was"
                                + " carried out (1 attempt). More: https://www.twilio.com/docs/errors/99999");
        assertThat(e.errorCode()).isEqualTo(ErrorCode.of(99999));
    }

    @Test
    void anErrorWithoutACode_hasNone() {
        twilio.answers(400, "{\"message\": \"No such luck\"}");

        assertThat(failure().errorCode()).isNull();
    }

    @Test
    void aSendThatMayHaveHappened_isNeverAdvisedToBeTriedAgain() {
        twilio.answers(503, "{\"code\": 20503, \"message\": \"Service unavailable\"}");

        assertThat(failure())
                .hasMessage("CreateMessage: Twilio answered 503, code 20503: Service unavailable."
                        + " Twilio cannot take the request at the moment. It may have been carried out (1"
                        + " attempt). Look before sending it again. More:"
                        + " https://www.twilio.com/docs/errors/20503");
    }

    @Test
    void aWaitThatTwilioAsksFor_isSaidInSeconds() {
        twilio.answers(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "120")
                .body("{\"code\": 20429, \"message\": \"Too many requests\"}")
                .build());

        assertThat(failure())
                .hasMessage("CreateMessage: Twilio answered 429, code 20429: Too many requests. The"
                        + " account made more requests at once than Twilio takes. Nothing was carried out"
                        + " (1 attempt). Wait 120 s before the next request. More:"
                        + " https://www.twilio.com/docs/errors/20429");
    }
}
