package com.twilio.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Locale;

/** Bodies that are not forms. */
class RequestBodyTest {
    private static final byte[] JSON = "{\"a\":1}".getBytes(UTF_8);
    private static final String HASH =
            "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862";

    private final RequestValidator validator = RequestValidator.of("12345");

    @Test
    void withBodyHash_addsTheHashToTheQuery() {
        assertThat(RequestValidator.withBodyHash("https://h/a", JSON))
                .isEqualTo("https://h/a?bodySHA256=" + HASH);
        assertThat(RequestValidator.withBodyHash("https://h/a?b=1", JSON))
                .isEqualTo("https://h/a?b=1&bodySHA256=" + HASH);
    }

    @Test
    void validate_acceptsTheBodyThatTheUrlAnnouncesInEitherCase() {
        String lower = "https://h/a?b=1&bodySHA256=" + HASH;
        String upper = "https://h/a?b=1&bodySHA256=" + HASH.toUpperCase(Locale.ROOT);

        assertThat(validator.isValid(lower, JSON, validator.sign(lower))).isTrue();
        assertThat(validator.isValid(upper, JSON, validator.sign(upper))).isTrue();
        assertThat(validator.isValid(upper, JSON, validator.sign(lower))).isFalse();
    }

    @Test
    void validate_refusesAnotherBody() {
        String url = RequestValidator.withBodyHash("https://h/a", JSON);

        assertThat(reason(url, "{\"a\":2}".getBytes(UTF_8)))
                .isEqualTo(ValidationReason.BODY_HASH_WRONG);
        assertThat(reason(url, new byte[0])).isEqualTo(ValidationReason.BODY_HASH_WRONG);
        assertThat(reason(url, null)).isEqualTo(ValidationReason.MALFORMED_BODY);
    }

    @Test
    void validate_refusesABodyThatNoHashAnnounces() {
        for (String url : new String[] {
            "https://h/a",
            "https://h/a?bodySHA256",
            "https://h/a?bodysha256=" + HASH,
            "https://h/a?xbodySHA256=" + HASH,
            "https://h/bodySHA256=" + HASH,
            "https://h/a#?bodySHA256=" + HASH,
        }) {
            assertThat(reason(url, JSON)).isEqualTo(ValidationReason.BODY_HASH_MISSING);
        }
    }

    @Test
    void validate_refusesTwoHashesUnlessBothAreRight() {
        String url = RequestValidator.withBodyHash("https://h/a?bodySHA256=", JSON);
        String twice = RequestValidator.withBodyHash(
                RequestValidator.withBodyHash("https://h/a", JSON), JSON);

        assertThat(reason(url, JSON)).isEqualTo(ValidationReason.BODY_HASH_WRONG);
        assertThat(reason(twice, JSON)).isEqualTo(ValidationReason.VALID);
    }

    @Test
    void validate_saysOfAForeignRequestNothingAboutItsBody() {
        String url = RequestValidator.withBodyHash("https://h/a", JSON);
        String foreign = RequestValidator.of("other").sign(url);

        assertThat(validator.validate(url, new byte[0], foreign).getReason())
                .isEqualTo(ValidationReason.WRONG_SIGNATURE);
    }

    private ValidationReason reason(String url, byte @Nullable [] body) {
        return validator.validate(url, body, validator.sign(url)).getReason();
    }
}
