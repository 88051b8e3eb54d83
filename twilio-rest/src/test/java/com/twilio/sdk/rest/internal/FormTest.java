package com.twilio.sdk.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class FormTest {
    @Test
    void encode_writesWhatUrlEncoderWrites_forEachCharacterAloneAndAmongOthers() {
        for (int c = 0; c <= 0xFFFF; c++) {
            String text = "a " + (char) c + "+~";

            assertThat(Form.encode(Map.of("n", List.of(text))))
                    .isEqualTo("n=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
    }

    @Test
    void encode_keepsPairsOfSurrogatesTogether() {
        assertThat(Form.encode(Map.of("Body", List.of("Hi \uD83D\uDE00 ü!"))))
                .isEqualTo("Body=Hi+%F0%9F%98%80+%C3%BC%21");
    }

    @Test
    void encode_repeatsTheNameForSeveralValues_inOrder() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("To", List.of("+15558675310"));
        parameters.put("MediaUrl", List.of("a", "b"));

        assertThat(Form.encode(parameters)).isEqualTo("To=%2B15558675310&MediaUrl=a&MediaUrl=b");
    }
}
