package com.twilio.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Whatever is sent, the validator answers with a reason and throws nothing. */
class HostileRequestTest {
    private static final String URL = "https://h/";
    private static final String LONE = "\uD800";
    private static final String MEBIBYTE = "x".repeat(RequestValidator.MAX_BODY_BYTES);

    private final RequestValidator validator = RequestValidator.of("12345");
    private final String signature = validator.sign(URL);

    @Test
    void aMissingSignature_isMissing() {
        for (String header : Arrays.asList(null, "")) {
            assertThat(everyReason(URL, Map.of(), header))
                    .containsOnly(ValidationReason.MISSING_SIGNATURE);
        }
    }

    @Test
    void aSignatureOfAnotherForm_isMalformed() {
        for (String header : List.of(
                " ",
                signature + " ",
                signature.substring(1),
                signature.replace('=', 'A'),
                "=" + signature.substring(1),
                "é" + signature.substring(1),
                "\0" + signature.substring(1),
                LONE + signature.substring(1),
                signature + "," + signature,
                MEBIBYTE)) {
            assertThat(everyReason(URL, Map.of(), header))
                    .containsOnly(ValidationReason.MALFORMED_SIGNATURE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/voice",
                "h",
                "://h",
                "https:",
                "https://",
                "https:///a",
                "https://?a",
                "https:/h",
                "ftp://h/",
                "javascript://h/",
                "https",
                "\0https://h",
                "\uD800https://h"
            })
    void aUrlThatIsNotWhole_isMalformed(String url) {
        assertThat(everyReason(url, Map.of(), signature))
                .containsOnly(ValidationReason.MALFORMED_URL);
        assertThat(everyReason(null, Map.of(), signature))
                .containsOnly(ValidationReason.MALFORMED_URL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://@",
                "https://:",
                "https://:@:",
                "https://[",
                "https://]:",
                "https://h:",
                "https://[::1",
                "https://h:99999999999999999999/",
                "https://h:-1/",
                "https://h\0/",
                "https://h/%",
                "https://h/%4",
                "https://h/?%&%4&%zz=%&=&&&AccountSid&AccountSid=%",
                "https://h\\@i/",
                "https://h/\uFFFF",
                "https://h #"
            })
    void aStrangeUrl_isHashedAsItCame(String url) {
        assertThat(reason(url, validator.sign(url))).isEqualTo(ValidationReason.VALID);
        String another = validator.sign("https://another/");
        assertThat(reason(url, another)).isEqualTo(ValidationReason.WRONG_SIGNATURE);
        assertThat(everyReason(url, Map.of(), another))
                .isSubsetOf(ValidationReason.WRONG_SIGNATURE, ValidationReason.BODY_HASH_MISSING);
    }

    @Test
    void aLoneSurrogate_isRefusedThoughUtf8WouldMakeAQuestionMarkOfIt() {
        for (String evil :
                List.of(LONE, "\uDC00", "a" + LONE, LONE + "a", LONE + LONE, "\uDC00" + LONE)) {
            assertThat(reason(URL + evil, validator.sign(URL + evil)))
                    .isEqualTo(ValidationReason.MALFORMED_URL);
            for (Map<String, String> form : List.of(Map.of("a", evil), Map.of(evil, "a"))) {
                assertThat(reason(form)).isEqualTo(ValidationReason.MALFORMED_BODY);
            }
        }
        assertThat(reason(Map.of("\uD83D\uDE00", "\uD83D\uDE00\uFFFF\0")))
                .isEqualTo(ValidationReason.VALID);
    }

    @Test
    void aUrl_hasSixteenKibibytes() {
        String longest = URL + "a".repeat(RequestValidator.MAX_URL_BYTES - URL.length());
        String wide = URL + "\u20AC".repeat(RequestValidator.MAX_URL_BYTES / 3);

        assertThat(reason(longest, validator.sign(longest))).isEqualTo(ValidationReason.VALID);
        for (String url : List.of(longest + "a", wide, URL + MEBIBYTE)) {
            assertThat(everyReason(url, Map.of(), validator.sign(url)))
                    .containsOnly(ValidationReason.URL_TOO_LONG);
        }
    }

    @Test
    void aForm_hasAThousandParameters() {
        assertThat(reason(Map.of("a", Collections.nCopies(1_000, "b"))))
                .isEqualTo(ValidationReason.VALID);
        assertThat(reason(Map.of("a", Collections.nCopies(1_001, "b"))))
                .isEqualTo(ValidationReason.TOO_MANY_PARAMETERS);
        assertThat(reason(names(1_000))).isEqualTo(ValidationReason.VALID);
        assertThat(reason(names(1_001))).isEqualTo(ValidationReason.TOO_MANY_PARAMETERS);
    }

    @Test
    void aForm_hasOneMebibyte() {
        Map<String, String> many = names(1_000);
        many.replaceAll((name, value) -> MEBIBYTE);

        assertThat(reason(Map.of("", MEBIBYTE))).isEqualTo(ValidationReason.VALID);
        assertThat(reason(Map.of("a", MEBIBYTE))).isEqualTo(ValidationReason.BODY_TOO_LARGE);
        assertThat(reason(Map.of(MEBIBYTE + "a", ""))).isEqualTo(ValidationReason.BODY_TOO_LARGE);
        assertThat(reason(Map.of("aa", "\u20AC".repeat(MEBIBYTE.length() / 3))))
                .isEqualTo(ValidationReason.BODY_TOO_LARGE);
        assertThat(validator.validate(URL, many, signature).getReason())
                .isEqualTo(ValidationReason.BODY_TOO_LARGE);
    }

    @Test
    void aBody_hasOneMebibyte() {
        byte[] largest = new byte[RequestValidator.MAX_BODY_BYTES];
        byte[] larger = new byte[RequestValidator.MAX_BODY_BYTES + 1];
        String url = RequestValidator.withBodyHash(URL, largest);
        String other = RequestValidator.withBodyHash(URL, larger);

        assertThat(validator.validate(url, largest, validator.sign(url)).getReason())
                .isEqualTo(ValidationReason.VALID);
        assertThat(validator.validate(other, larger, validator.sign(other)).getReason())
                .isEqualTo(ValidationReason.BODY_TOO_LARGE);
    }

    @Test
    void aForm_mayHoldNullsAndWhatIsNoText() {
        Map<String, Object> form = new HashMap<>();
        form.put(null, null);
        form.put("a", Arrays.asList(null, 1, List.of("x")));
        form.put("b", new int[] {2, 3});
        form.put("c", new String[] {null});

        assertThat(validator.sign(URL, form))
                .isEqualTo(validator.sign(
                        URL,
                        Map.of(
                                "",
                                "",
                                "a",
                                List.of("", "1", "[x]"),
                                "b",
                                List.of("2", "3"),
                                "c",
                                "")));
        assertThat(reason(form)).isEqualTo(ValidationReason.VALID);
        assertThat(validator.validate(URL, (Map<String, ?>) null, signature).getReason())
                .isEqualTo(ValidationReason.MALFORMED_BODY);
    }

    @Test
    void noise_isAnswered() {
        for (int seed = 0; seed < 20_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String url = (random.nextBoolean() ? "https://" : "") + noise(random);
            Map<String, String> form =
                    Map.of(noise(random), noise(random), "AccountSid", noise(random));
            String header = random.nextBoolean() ? signature : noise(random);

            assertThat(everyReason(url, form, header))
                    .as("seed %s", seed)
                    .doesNotContain(ValidationReason.VALID);
        }
    }

    private static String noise(SplittableRandom random) {
        StringBuilder noise = new StringBuilder();
        String sharp = "/?#:@[]%&=;'\\ \0\uD800\uDC00AccountSid=bodySHA256=";
        for (int i = random.nextInt(40); i > 0; i--) {
            noise.append(
                    random.nextInt(4) == 0
                            ? (char) random.nextInt(0x10000)
                            : sharp.charAt(random.nextInt(sharp.length())));
        }
        return noise.toString();
    }

    private static Map<String, String> names(int count) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            names.put("p" + i, "v");
        }
        return names;
    }

    private ValidationReason reason(String url, String header) {
        return validator.validate(url, header).getReason();
    }

    /** Signs the form as well as it can be signed, and returns what the validator says to it. */
    private ValidationReason reason(Map<String, ?> form) {
        return validator.validate(URL, form, validator.sign(URL, form)).getReason();
    }

    private List<ValidationReason> everyReason(
            @Nullable String url, Map<String, ?> form, @Nullable String header) {
        return List.of(
                validator.validate(url, header).getReason(),
                validator.validate(url, form, header).getReason(),
                validator.validate(url, new byte[] {0}, header).getReason(),
                validator.validateWebSocket(url, header).getReason());
    }
}
