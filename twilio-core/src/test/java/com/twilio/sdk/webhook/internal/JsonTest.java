package com.twilio.sdk.webhook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class JsonTest {
    private static final String SAMPLE =
            "{\"event\":\"media\",\"n\":[-0.10e+5,12345678901234567890,true,"
                    + "false,null,{}],\"deep\":{\"a\":{\"b\":[]}},\"t\":\"\\u00e9\\n\\\"\\\\ 😀\"}";

    @Test
    void object_isReadWithNumbersAsTheyAreWritten() {
        Map<String, Object> object =
                Json.readObject(" {\"a\" : 1.0 , \"b\":[ 1e2,-0 ],\"c\":\"x\\/\\t\"}\n");

        assertThat(object)
                .isEqualTo(Map.of(
                        "a",
                        new JsonNumber("1.0"),
                        "b",
                        List.of(new JsonNumber("1e2"), new JsonNumber("-0")),
                        "c",
                        "x/\t"));
        assertThat(Json.write(object)).isEqualTo("{\"a\":1.0,\"b\":[1e2,-0],\"c\":\"x/\\u0009\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "1",
                "null",
                "\"a\"",
                "{",
                "}",
                "{}}",
                "{} x",
                "{}{}",
                "{,}",
                "{a:1}",
                "{'a':1}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":1.}",
                "{\"a\":1e}",
                "{\"a\":-}",
                "{\"a\":0x1}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":tru}",
                "{\"a\":TRUE}",
                "{\"a\":truex}",
                "{\"a\":[1,]}",
                "{\"a\":[,1]}",
                "{\"a\":[1 2]}",
                "{\"a\":[}",
                "{\"a\":[1}",
                "{\"a\":\"x}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"\u0000\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"\\u٣٣٣٣\"}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1}//x",
                "{\"a\":/**/1}",
                "\uFEFF{}",
                "{\"a\":\u00a01}",
                "{\"a\":\"\\",
            })
    void whatIsNoJsonObject_isRefused(String text) {
        assertThatThrownBy(() -> Json.readObject(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The message is no JSON object: expected ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1]              | an object at character 0
            {"a":1,"a":2}    | a name that is not there yet at character 7
            {"a":secret}     | a value at character 5
            {"a":"\\x"}      | an escape of JSON at character 7
            {"a":1]          | a comma or a closing brace at character 6
            {} secret        | the end at character 3
            """)
    void refusal_tellsThePlaceAndNoWordOfTheText(String text, String expected) {
        assertThatThrownBy(() -> Json.readObject(text))
                .hasMessage("The message is no JSON object: expected " + expected + ".");
    }

    @Test
    void limits_areSixtyFourLevelsAndOneMebibyte() {
        assertThat(Json.readObject("{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}"))
                .hasSize(1);
        assertThatThrownBy(() -> Json.readObject("{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}"))
                .hasMessage(
                        "The message is no JSON object: expected at most 64 levels at character 69.");
        assertThatThrownBy(() -> Json.readObject("{\"a\":".repeat(200_000)))
                .hasMessage(
                        "The message is no JSON object: expected at most 64 levels at character 321.");
        assertThatThrownBy(() -> Json.readObject(" ".repeat((1 << 20) + 1)))
                .hasMessage("The message has 1048577 characters, more than 1 MiB.");
    }

    @Test
    void halfOfACharacter_isWrittenAsAnEscape() {
        String text =
                "{\"a\":\"\\ud83d\",\"b\":\"\\ude00x\",\"c\":\"\\ud83d\\ude00\",\"\\ud800\":1}";

        assertThat(Json.write(Json.readObject(text)))
                .isEqualTo("{\"a\":\"\\ud83d\",\"b\":\"\\ude00x\",\"c\":\"😀\",\"\\ud800\":1}");
    }

    @Test
    void whatIsWritten_isReadBack() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            Map<String, Object> object = randomObject(random, 4);
            String text = Json.write(object);

            assertThat(Json.readObject(text)).isEqualTo(object);
            assertThat(Json.write(Json.readObject(text))).isEqualTo(text);
        }
    }

    private static Map<String, Object> randomObject(Random random, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            object.put(randomText(random), randomValue(random, depth - 1));
        }
        return object;
    }

    private static Object randomValue(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> randomText(random);
            case 1 -> new JsonNumber(String.valueOf(random.nextDouble()));
            case 2 -> random.nextBoolean();
            case 3 -> new JsonNumber(String.valueOf(random.nextLong()));
            case 4 -> randomObject(random, depth);
            default -> randomList(random, depth);
        };
    }

    private static List<Object> randomList(Random random, int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(randomValue(random, depth - 1));
        }
        return list;
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
        }
        return text.toString();
    }

    @Test
    void aChangedMessage_isReadExactlyOrRefused() {
        Random random = new Random(8);
        String letters = "{}[]\",:\\u0-+.eEtrufalsn 1\n\uD800";
        int refused = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(SAMPLE);
            for (int k = random.nextInt(3); k >= 0; k--) {
                int at = random.nextInt(text.length());
                char letter = letters.charAt(random.nextInt(letters.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, letter);
                    default -> text.setCharAt(at, letter);
                }
            }
            try {
                Map<String, Object> object = Json.readObject(text.toString());
                assertThat(Json.readObject(Json.write(object))).isEqualTo(object);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageStartingWith("The message is no JSON object: expected ");
                refused++;
            }
        }
        assertThat(refused).isBetween(20_000, 49_000);
    }
}
