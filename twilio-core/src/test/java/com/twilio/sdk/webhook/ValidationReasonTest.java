package com.twilio.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;

class ValidationReasonTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void known_isTheConstantOfTheSameName(ValidationReason.Known known) throws Exception {
        ValidationReason reason =
                (ValidationReason) ValidationReason.class.getField(known.name()).get(null);

        assertThat(reason.known()).isEqualTo(known);
        assertThat(reason.getValue())
                .isEqualTo(known.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(new ValidationResult(reason).getExplanation()).endsWith(".");
    }

    @Test
    void of_keepsAReasonThatALaterVersionMayKnow() {
        assertThat(ValidationReason.of("too-old").known())
                .isEqualTo(ValidationReason.Known.UNKNOWN);
        assertThat(new ValidationResult(ValidationReason.of("too-old")))
                .hasToString("too-old: too-old");
    }

    @Test
    void result_saysWhyAndWhatToLookAt() {
        RequestValidator validator = RequestValidator.of("12345");

        assertThat(validator.validate("https://h/", (String) null))
                .isEqualTo(new ValidationResult(ValidationReason.MISSING_SIGNATURE))
                .hasSameHashCodeAs(new ValidationResult(ValidationReason.MISSING_SIGNATURE))
                .hasToString("missing-signature: There is no X-Twilio-Signature, so it was not"
                        + " Twilio that sent this.");
        assertThat(validator.validate("https://h/", validator.sign("https://h/x")))
                .hasToString("wrong-signature: No key gives this signature. If it was Twilio that"
                        + " sent this, the auth token is that of another account, or the URL is not"
                        + " the one that Twilio requested: compare scheme, host, path and query"
                        + " behind a proxy.");
    }
}
