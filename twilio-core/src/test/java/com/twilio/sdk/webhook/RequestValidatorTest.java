package com.twilio.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

class RequestValidatorTest {
    private static final String URL = "https://example.com/voice?a=1";
    private static final Map<String, List<String>> FORM =
            Map.of("From", List.of("+14155551212"), "Digits", List.of("1"));

    private final RequestValidator validator = RequestValidator.of("12345");

    @ParameterizedTest
    @CsvFileSource(resources = "published-signatures.tsv", delimiter = '\t', numLinesToSkip = 1)
    void validate_acceptsThePublishedSignatures(
            String token, String url, String parameters, String signature) {
        Map<String, String> form = new HashMap<>();
        for (String pair : parameters == null ? new String[0] : parameters.split(" ")) {
            form.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        RequestValidator published = RequestValidator.of(token);

        assertThat(published.sign(url, form)).isEqualTo(signature);
        assertThat(published.validate(url, form, signature).getReason())
                .isEqualTo(ValidationReason.VALID);
    }

    /** The signatures were made by the official Node library 6.2.0. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "url-shapes.tsv", delimiter = '\t', numLinesToSkip = 1)
    void validate_acceptsEachShapeOfUrlWithThePortAddedOrRemoved(
            String shape, String url, String signature) {
        Map<String, String> form =
                Map.of("CallSid", "CA1234567890ABCDE", "From", "+14158675309", "Body", "Grüße 👋");
        String withPort = spellings(url).get(1);

        assertThat(withPort).contains(":443/").hasSize(url.length() + 4);
        assertThat(validator.isValid(url, form, signature)).isTrue();
        assertThat(validator.isValid(withPort, form, signature)).isTrue();
        assertThat(validator.isValid(url, form, validator.sign(withPort, form))).isTrue();
        assertThat(validator.isValid(url + "&", form, signature)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "https://h/a, https://h:443/a",
                "https://h/a, https://h:8443/a",
                "https://h:443/a, https://h/a",
                "http://h:80/a, http://h/a",
                "HTTP://h:80/a, HTTP://h/a",
                "ws://h:80/a, ws://h/a",
                "wss://h:443, wss://h",
                "https://h?a=:1, https://h:443?a=:1",
                "https://u:p@h/a, https://u:p@h:443/a",
                "https://u:p]@h/a, https://u:p]@h:443/a",
                "https://a@b:7@h/a, https://a@b:7@h:443/a",
                "https://[::1]:443/a, https://[::1]/a",
                "https://u@[::1]/a, https://u@[::1]:9/a",
                "https://h/a, https://h:/a",
                "https://h/a?b='c', https://h/a?b=%27c%27",
                "https://h/a?b=%27c%27, https://h/a?b='c'",
                "https://h/a?b=%27c%27, https://h:443/a?b='c'",
                "https://h:443/a?b='c', https://h/a?b=%27c%27",
            })
    void validate_acceptsTheOtherSpellings(String signed, String received) {
        assertThat(validator.isValid(received, validator.sign(signed))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://h:8443/a, https://h/a",
        "https://h:80/a, https://h/a",
        "http://h:443/a, http://h/a",
        "https://h/a, http://h/a",
        "https://h/a, https://H/a",
        "https://h:b/a, https://h/a",
        "https://h/a/, https://h/a",
        "https://h/%2B, https://h/+",
        "https://h/%2b, https://h/%2B",
        "https://h/a?b=1, https://h/a",
        "https://h/a#b, https://h/a",
    })
    void validate_refusesAnotherUrl(String signed, String received) {
        assertThat(validator.validate(received, validator.sign(signed)).getReason())
                .isEqualTo(ValidationReason.WRONG_SIGNATURE);
    }

    @Test
    void candidates_areAtMostFourAndTheReceivedOneComesFirst() {
        assertThat(spellings("https://u@h/'%27"))
                .containsExactly(
                        "https://u@h/'%27",
                        "https://u@h:443/'%27", "https://u@h/%27%27", "https://u@h:443/%27%27");
        assertThat(spellings("https://h/a")).containsExactly("https://h/a", "https://h:443/a");
    }

    @Test
    void validate_takesArraysCollectionsAndTextsAlike() {
        String signature = validator.sign(URL, FORM);

        assertThat(validator.isValid(
                        URL,
                        Map.of(
                                "From", new String[] {"+14155551212"},
                                "Digits", new String[] {"1"}),
                        signature))
                .isTrue();
        assertThat(validator.isValid(URL, Map.of("From", "+14155551212", "Digits", "1"), signature))
                .isTrue();
    }

    @Test
    void baseString_sortsNamesByUtf16AndDistinctValuesOfOneName() {
        Map<String, Object> form = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        form.put("b", Arrays.asList("2", "10", "2", null));
        form.put("B", null);
        form.put("\uFF5E", " x ");
        form.put("\uD83D\uDE00", new String[] {});

        Map<String, Object> sensitive = new HashMap<>();
        sensitive.put("b", new String[] {"2", "10", "2", null});
        sensitive.put("B", null);
        sensitive.put("\uFF5E", " x ");
        sensitive.put("\uD83D\uDE00", "");

        assertThat(RequestSignature.baseString("https://h/", sensitive))
                .isEqualTo("https://h/Bbb10b2\uD83D\uDE00\uFF5E x ");
        assertThat(RequestSignature.baseString("https://h/", form))
                .isEqualTo("https://h/b\uFF5E x ");
    }

    @Test
    void validate_takesTheParametersOfAGetFromTheUrlAlone() {
        String url = "https://example.com/voice?From=%2B14155551212&Digits=1";

        assertThat(validator.isValid(url, validator.sign(url))).isTrue();
        assertThat(validator.isValid(url, FORM, validator.sign(url))).isFalse();
    }

    @Test
    void validate_acceptsEachKeyWhileATokenIsReplaced() {
        RequestValidator both = RequestValidator.of("new", "old");

        assertThat(both.isValid(URL, FORM, RequestValidator.of("old").sign(URL, FORM)))
                .isTrue();
        assertThat(both.isValid(URL, FORM, RequestValidator.of("new").sign(URL, FORM)))
                .isTrue();
        assertThat(both.isValid(URL, FORM, validator.sign(URL, FORM))).isFalse();
        assertThat(both.sign(URL, FORM)).isEqualTo(RequestValidator.of("new").sign(URL, FORM));
    }

    @Test
    void of_refusesAnEmptyToken() {
        assertThatThrownBy(() -> RequestValidator.of(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The secret is empty; set it before it is used.");
    }

    @Test
    void validateWebSocket_takesTheHandshakeAsHttpsOrWss() {
        String signature = validator.sign("wss://example.com/media");

        for (String url : List.of(
                "wss://example.com/media",
                "https://example.com/media",
                "https://example.com:443/media")) {
            assertThat(validator.isValidWebSocket(url, signature)).isTrue();
        }
        assertThat(validator.isValidWebSocket("http://h/media", validator.sign("ws://h:80/media")))
                .isTrue();
        for (String url : List.of(
                "http://example.com/media",
                "Https://example.com/media",
                "WSS://example.com/media")) {
            assertThat(validator.validateWebSocket(url, signature).getReason())
                    .isEqualTo(ValidationReason.WRONG_SIGNATURE);
        }
    }

    /** Returns the spellings of a whole URL, as received first. */
    static List<String> spellings(String url) {
        return Objects.requireNonNull(UrlForms.of(url)).candidates();
    }
}
