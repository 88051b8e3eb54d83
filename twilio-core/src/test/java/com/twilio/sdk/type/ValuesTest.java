package com.twilio.sdk.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void openEnum_comparesIgnoringCaseAndKeepsItsText() {
        HttpMethod lower = HttpMethod.of("get");

        assertThat(lower).isEqualTo(HttpMethod.GET).hasSameHashCodeAs(HttpMethod.GET);
        assertThat(lower).hasToString("get");
    }

    @Test
    void known_isUnknownForAWordThatIsNotListed() {
        assertThat(HttpMethod.of("post").known()).isEqualTo(HttpMethod.Known.POST);
        assertThat(HttpMethod.of("QUERY").known()).isEqualTo(HttpMethod.Known.UNKNOWN);
        assertThat(HttpMethod.of("QUERY")).hasToString("QUERY");
    }

    @Test
    void secret_neverPrintsItself() {
        assertThat(Secret.of("hunter2"))
                .hasToString("[redacted]")
                .isEqualTo(Secret.of("hunter2"))
                .isNotEqualTo(Secret.of("hunter3"));
    }

    @Test
    void secret_refusesAnEmptyText() {
        assertThatThrownBy(() -> Secret.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The secret is empty; set it before it is used.");
    }

    @Test
    void phoneNumber_dropsThePunctuationOfAWrittenNumber() {
        assertThat(PhoneNumber.of("+1 (555) 867-5310")).hasToString("+15558675310");
        assertThat(PhoneNumber.of("+1 (555) 867-5310").isE164()).isTrue();
        assertThat(PhoneNumber.of("client:alice-b")).hasToString("client:alice-b");
    }

    @Test
    void phoneNumber_masksAllButFourDigits() {
        assertThat(PhoneNumber.of("+15558675310").masked()).isEqualTo("•••5310");
        assertThat(PhoneNumber.mask("911")).isEqualTo("•••");
    }

    @Test
    void phoneNumber_refusesWhatHasNoDigit() {
        assertThatThrownBy(() -> PhoneNumber.of(" - "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("' - ' is no phone number; write it as +15558675310.");
    }
}
