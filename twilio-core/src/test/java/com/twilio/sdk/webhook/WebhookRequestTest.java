package com.twilio.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class WebhookRequestTest {
    private static final String SID = "CA0123456789abcdef0123456789abcdef";

    @Test
    void getParameterMap_isReadWithSeveralValuesOfAName() {
        WebhookRequest request = WebhookRequest.of(
                Map.of("Digits", new String[] {"1", "2"}, "Empty", new String[0]));

        assertThat(request.get("Digits")).isEqualTo("1");
        assertThat(request.all("Digits")).containsExactly("1", "2");
        assertThat(request.get("Empty")).isNull();
        assertThat(request.all("Empty")).isEmpty();
        assertThat(request.parameters()).isEqualTo(Map.of("Digits", List.of("1", "2")));
    }

    @Test
    void mapsOfTextsArraysAndLists_areTheSameRequest() {
        WebhookRequest parsed = WebhookRequest.parse("a=1&b=2");

        assertThat(WebhookRequest.of(Map.of("a", "1", "b", "2")))
                .isEqualTo(parsed)
                .hasSameHashCodeAs(parsed);
        assertThat(WebhookRequest.of(Map.of("a", List.of("1"), "b", List.of("2"))))
                .isEqualTo(parsed);
        assertThat(WebhookRequest.of(Map.of("a", new String[] {"1"}, "b", new String[] {"2"})))
                .isEqualTo(parsed)
                .isNotEqualTo(WebhookRequest.parse("a=1&b=3"))
                .isNotEqualTo(VoiceRequest.parse("a=1&b=2"));
    }

    @Test
    void null_isAnEmptyText() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", null);
        map.put("b", Collections.singletonList(null));

        assertThat(WebhookRequest.of(map).parameters())
                .isEqualTo(Map.of("a", List.of(""), "b", List.of("")));
    }

    @Test
    void valueThatIsNoText_isRefusedByName() {
        assertThatThrownBy(() -> WebhookRequest.of(Map.of("a", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The parameter a is a java.lang.Integer; give a String, an array of them or a"
                                + " collection of them.");
    }

    @Test
    void request_doesNotChangeWithTheMapItCameFrom() {
        String[] values = {"1"};
        WebhookRequest request = WebhookRequest.of(Map.of("a", values));
        values[0] = "2";

        assertThat(request.get("a")).isEqualTo("1");
        assertThatThrownBy(() -> request.parameters().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> request.all("a").clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a=1                | {a=[1]}
            a=1+2%2B3          | {a=[1 2+3]}
            a%20b=%26%3D       | {a b=[&=]}
            a=b=c              | {a=[b=c]}
            a                  | {a=[]}
            =1                 | {=[1]}
            &&a=1&&            | {a=[1]}
            a=%F0%9F%98%80%c3%a9 | {a=[😀é]}
            a=%                | {a=[%]}
            a=%2               | {a=[%2]}
            a=%zz%4            | {a=[%zz%4]}
            a=%+1              | {a=[% 1]}
            a=%٣٣              | {a=[%٣٣]}
            a=%FF%41           | {a=[\uFFFDA]}
            a=%C0%AF           | {a=[\uFFFD\uFFFD]}
            a=😀é              | {a=[😀é]}
            ``                 | {}
            """)
    void query_isDecodedAndWhatCannotBeStays(String query, String expected) {
        assertThat(WebhookRequest.parse(query).parameters())
                .hasToString(expected.replace("\\uFFFD", "\uFFFD"));
        assertThat(WebhookRequest.parse(query).problems()).isEmpty();
    }

    @Test
    void whatAFormEncoderWrites_isReadBack() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            String name = randomText(random);
            String value = randomText(random);
            String query = URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);

            assertThat(WebhookRequest.parse(query).parameters())
                    .isEqualTo(Map.of(name, List.of(value)));
        }
    }

    private static String randomText(Random random) {
        return random.ints(random.nextInt(8) + 1L, 0, 0x10FFFF)
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? '%' : c)
                .map(c -> c > 0xE000 && c % 3 > 0 ? c % 128 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void hostileInput_neverFailsInAnyGetter() {
        Random random = new Random(6);
        char[] letters = "%+=&0aFé\u0000\uD800\uDC00;CallSid".toCharArray();
        for (int i = 0; i < 20_000; i++) {
            char[] query = new char[random.nextInt(40)];
            for (int k = 0; k < query.length; k++) {
                query[k] = letters[random.nextInt(letters.length)];
            }
            VoiceRequest request = VoiceRequest.parse(new String(query));
            assertThat(request.toString()).startsWith("VoiceRequest[");
            assertThat(request.problems()).isEmpty();
        }
    }

    @Test
    void limits_leaveOutTheRestAndSaySo() {
        WebhookRequest many = WebhookRequest.parse("a=1&".repeat(1_001));
        assertThat(many.all("a")).hasSize(1_000);
        assertThat(many.problems())
                .containsExactly(
                        "The request has more than 1,000 parameters; the rest is left out.");
        assertThat(WebhookRequest.parse("a=1&".repeat(1_000)).problems()).isEmpty();

        String mebibyte = "x".repeat(1 << 20);
        WebhookRequest large = WebhookRequest.of(Map.of("a", mebibyte));
        assertThat(large.parameters()).isEmpty();
        assertThat(large.problems())
                .containsExactly("The request is longer than 1 MiB; the rest is left out.");
        assertThat(VoiceRequest.of(WebhookRequest.parse("b=1&a=" + mebibyte)).parameters())
                .isEqualTo(Map.of("b", List.of("1")));
        assertThat(VoiceRequest.of(large).problems()).isEqualTo(large.problems());
    }

    @Test
    void unknownParameters_areKeptInEveryType() {
        GatherResult result = GatherResult.of(VoiceRequest.parse("Digits=1&Tomorrow=new"));

        assertThat(result.getDigits()).isEqualTo("1");
        assertThat(result.get("Tomorrow")).isEqualTo("new");
    }

    @Test
    void valueThatCannotBeRead_isNamedByItsGetterAndByProblems() {
        CallStatusEvent event = CallStatusEvent.parse(
                "CallDuration=long&Timestamp=yesterday&SequenceNumber=1.5&Duration=1e99&CallStatus=new");

        assertThatThrownBy(event::getCallDuration)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CallStatusEvent.CallDuration is 'long', not a number of seconds.");
        assertThat(event.problems())
                .containsExactly(
                        "CallStatusEvent.CallDuration is 'long', not a number of seconds.",
                        "CallStatusEvent.Duration is '1e99', not a number of minutes.",
                        "CallStatusEvent.Timestamp is 'yesterday', not a date with a time.",
                        "CallStatusEvent.SequenceNumber is '1.5', not a whole number.");
        assertThat(event.getCallStatus()).isEqualTo(ReportedCallStatus.of("new"));
    }

    @Test
    void error_cannotForgeALineOfALog() {
        assertThat(CallStatusEvent.parse(
                                "CallDuration=1%0AERROR+all+lost%E2%80%A8" + "x".repeat(99))
                        .problems())
                .containsExactly("CallStatusEvent.CallDuration is '1?ERROR all lost?"
                        + "x".repeat(83) + "…', not a number of seconds.");
    }

    @Test
    void hugeFigures_areRefusedAtOnce() {
        for (String figure :
                Arrays.asList("9".repeat(1 << 19), "1e999999999", "-1e-999999999", "9999999999")) {
            assertThat(CallStatusEvent.parse("SequenceNumber=" + figure).problems())
                    .hasSize(1);
        }
        assertThat(GatherResult.parse("Confidence=1e999999999").problems())
                .containsExactly("GatherResult.Confidence is '1e999999999', not a number.");
    }

    @Test
    void toString_masksNumbersAndWords() {
        assertThat(
                        VoiceRequest.parse(
                                "CallSid=" + SID
                                        + "&From=%2B15558675310&To=client:alice&CallStatus="
                                        + "ringing&CallerName=Ann+Lee&FromCity=&CallToken=secret&Digits=1&%0A=x&ErrorCode=11200"))
                .hasToString("VoiceRequest[CallSid=" + SID + ", From=•••5310, To=•••lice,"
                        + " CallStatus=ringing, CallerName=(7 characters), CallToken=(6 characters),"
                        + " Digits=(1 character), (1 character)=(1 character), ErrorCode=11200]");
    }

    @Test
    void toString_showsNoCanaryInAnyPlace() {
        String canary = "+15550001234567 my secret words";
        for (Class<? extends WebhookRequest> type : Webhooks.types()) {
            Map<String, String> parameters = new LinkedHashMap<>();
            Webhooks.kinds(type).keySet().forEach(name -> parameters.put(name, canary));
            parameters.put("Unknown", canary);

            assertThat(Webhooks.of(type, parameters).toString())
                    .startsWith(type.getSimpleName() + "[")
                    .doesNotContain("555", "secret");
        }
    }
}
