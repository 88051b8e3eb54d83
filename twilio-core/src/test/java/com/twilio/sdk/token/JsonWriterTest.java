package com.twilio.sdk.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class JsonWriterTest {
    @Test
    void write_writesEachKindOfValueWithoutBlanks() {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        value.put("text", CharBuffer.wrap("a"));
        value.put("none", null);
        value.put("yes", true);
        value.put("numbers", List.of(1, -2L, (short) 3, (byte) 4, 1.5, -0.25f));
        value.put("big", List.of(new BigInteger("12345678901234567890"), new BigDecimal("1.10")));
        value.put("list", Arrays.asList(null, List.of(), Map.of()));

        assertThat(json(value))
                .isEqualTo("{\"text\":\"a\",\"none\":null,\"yes\":true,"
                        + "\"numbers\":[1,-2,3,4,1.5,-0.25],"
                        + "\"big\":[12345678901234567890,1.10],\"list\":[null,[],{}]}");
    }

    @Test
    void write_escapesQuotesBackslashesAndControlCharactersAlone() {
        assertThat(json("\"\\/\b\f\n\r\t\u0000\u001f\u007f é € \uD83D\uDE00 \u2028"))
                .isEqualTo("\"\\\"\\\\/\\u0008\\u000c\\u000a\\u000d\\u0009\\u0000\\u001f\u007f"
                        + " é € \uD83D\uDE00 \u2028\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D", "\uD83D\uD83D\uDE00\uDE00"})
    void write_escapesHalfASurrogatePairSoThatUtf8KeepsIt(String text) throws ParseException {
        String json = json(Map.of("k", text));

        assertThat(json.chars().filter(c -> Character.isSurrogate((char) c)).count())
                .isEqualTo(text.codePoints()
                                .filter(Character::isSupplementaryCodePoint)
                                .count()
                        * 2);
        assertThat(JSONObjectUtils.parse(json)).isEqualTo(Map.of("k", text));
    }

    @Test
    void write_isReadBackByAnotherLibraryForEveryCodeUnit() throws ParseException {
        for (int c = 0; c <= 0xFFFF; c++) {
            Map<String, Object> value = Map.of("<" + (char) c + ">", "[" + (char) c + "]");

            assertThat(JSONObjectUtils.parse(json(value))).isEqualTo(value);
        }
    }

    @Test
    void write_namesTheValueThatJsonHasNoFormFor() {
        assertRefused(
                Map.of("a", List.of(1, Map.of("when", Instant.EPOCH))),
                "voice.a[1].when is a java.time.Instant;"
                        + " JSON takes texts, finite numbers, booleans, maps, lists and null.");
        assertRefused(
                Double.NaN,
                "voice is a java.lang.Double;"
                        + " JSON takes texts, finite numbers, booleans, maps, lists and null.");
        assertRefused(
                Float.POSITIVE_INFINITY,
                "voice is a java.lang.Float;"
                        + " JSON takes texts, finite numbers, booleans, maps, lists and null.");
        assertRefused(Map.of("m", Map.of(1, "x")), "voice.m has a name that is no text.");
    }

    @Test
    void write_endsAtAMapThatHoldsItself() {
        Map<String, Object> loop = new LinkedHashMap<>();
        loop.put("again", loop);

        assertRefused(
                loop,
                "A value is nested more than 64 levels deep, or holds itself:"
                        + " voice.again.again.again.again.again.again.again.again.again.…");
    }

    private static void assertRefused(Object value, String message) {
        assertThatThrownBy(() -> json(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static String json(Object value) {
        return JsonWriter.write("voice", value);
    }
}
