package com.twilio.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class TwilioUtilsTest {
    private static final String URL = "https://example.com/voice?lang=en";
    private static final Map<String, String> FORM =
            Map.of("From", "+15558675310", "To", "+15017250604");

    /** The signature was computed with another tool: the HMAC-SHA1 of URL, names and values, in Base64. */
    @Test
    void validateRequest_knowsTwiliosSignature() {
        TwilioUtils utils = new TwilioUtils("12345");
        String signature = "msRfAXD9Cq2n5WzxmXJ/SPKRRU0=";

        assertThat(utils.getValidationSignature(URL, FORM)).isEqualTo(signature);
        assertThat(utils.validateRequest(signature, URL, FORM)).isTrue();
        assertThat(utils.validateRequest(signature, URL, Map.of("From", "+1"))).isFalse();
        assertThat(utils.validateRequest(null, URL, FORM)).isFalse();
        assertThat(new TwilioUtils("54321", "AC1").validateRequest(signature, URL, FORM))
                .isFalse();
    }

    @Test
    void aGet_hasNoParameters() {
        TwilioUtils utils = new TwilioUtils("12345");
        String signature = utils.getValidationSignature(URL, null);

        assertThat(utils.validateRequest(signature, URL, null)).isTrue();
        assertThat(utils.validateRequest(signature, URL, Map.of())).isTrue();
        assertThat(utils.validateRequest(signature, URL + "&x=1", null)).isFalse();
    }
}
