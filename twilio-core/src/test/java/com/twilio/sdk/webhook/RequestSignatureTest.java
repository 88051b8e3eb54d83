package com.twilio.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.type.Secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class RequestSignatureTest {
    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "CallSid", List.of("CA1234567890ABCDE"),
            "Caller", List.of("+14158675309"),
            "Digits", List.of("1234"),
            "From", List.of("+14158675309"),
            "To", List.of("+18005551212"));

    private final RequestSignature signature = new RequestSignature(Secret.of("12345"));

    @ParameterizedTest
    @CsvSource({
        "https://mycompany.com/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        "https://mycompany.com:443/myapp.php?foo=1&bar=2, kvajT1Ptam85bY51eRf/AJRuM3w=",
        "http://mycompany.com:80/myapp.php?foo=1&bar=2, 0ZXoZLH/DfblKGATFgpif+LLRf4=",
        "http://mycompany.com:1234/myapp.php?foo=1&bar=2, Zmvh+3yNM1Phv2jhDCwEM3q5ebU=",
    })
    void sign_matchesThePublishedVectors(String url, String expected) {
        assertThat(signature.sign(url, PARAMETERS)).isEqualTo(expected);
    }

    @Test
    void sign_withoutParametersIsTheUrlAlone() {
        assertThat(signature.sign("https://mycompany.com/myapp.php?foo=1&bar=2", Map.of()))
                .isEqualTo("zYQTYrRWXE7LtzbG4PfP7/bkkGo=");
    }

    @Test
    void baseString_sortsNamesAndKeepsDistinctValuesOnce() {
        assertThat(RequestSignature.baseString(
                        "https://a/", Map.of("b", List.of("2", "1", "2"), "a", List.of(""))))
                .isEqualTo("https://a/ab1b2");
    }
}
