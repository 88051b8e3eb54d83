package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.rest.api.v2010.Call;
import com.twilio.sdk.rest.api.v2010.CallStatus;
import com.twilio.sdk.rest.api.v2010.IncomingPhoneNumber;
import com.twilio.sdk.rest.api.v2010.Message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class ResourceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sid\":\"SM1\",\"a\":5,\"b\":5.0,\"c\":12345678901234567890,\"d\":1E5,\"e\":-0,\"f\":0.10}",
                "{\"z\":null,\"a\":[1,[],{}],\"m\":{\"x\":true},\"u\":\"\\u0000\\\"\\\\é\\ud83d\\ude00\"}",
                "{}"
            })
    void jsonRoundTrip_isExact(String json) {
        Message message = Message.fromJson(json);

        assertThat(Message.fromJson(message.toJson())).isEqualTo(message);
        assertThat(message.toJson()).isEqualTo(json.replace("\\ud83d\\ude00", "😀"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sat, 21 Nov 2026 01:02:03 +0000 | 2026-11-21T01:02:03Z",
                "Sun, 1 Nov 2026 01:02:03 GMT | 2026-11-01T01:02:03Z",
                "Sat, 21 Nov 2026 01:02:03 -0500 | 2026-11-21T06:02:03Z",
                "2026-11-21T01:02:03Z | 2026-11-21T01:02:03Z",
                "2026-11-21T01:02:03.5Z | 2026-11-21T01:02:03.500Z",
                "2026-11-21T01:02:03+0000 | 2026-11-21T01:02:03Z",
                "2026-11-21T01:02:03+02:00 | 2026-11-20T23:02:03Z",
                "2026-11-21T01:02:03 | 2026-11-21T01:02:03Z"
            })
    void dates_areReadInEveryFormatAndLocale(String text, Instant expected) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Call.of(Map.of("start_time", text)).getStartTime()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFieldThatCannotBeRead_namesResourceFieldAndValue() {
        Call call = Call.of(Map.of("start_time", "yesterday"));

        assertThatThrownBy(call::getStartTime)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Call.start_time is \"yesterday\", not a date with a time; raw(\"start_time\") has it as it"
                                + " came.");
        assertThat(call.raw("start_time")).isEqualTo("yesterday");
    }

    @Test
    void numbers_areReadFromTextsToo() {
        assertThat(Call.of(Map.of("duration", "42")).getDuration()).isEqualTo(42);
        assertThat(Call.of(Map.of("duration", 42)).getDuration()).isEqualTo(42);
        assertThat(Call.of(Map.of("duration", "")).getDuration()).isNull();
        assertThat(Call.of(Map.of("price", "-0.00750")).getPrice()).isEqualTo("-0.00750");
    }

    @Test
    void anUnknownStatus_keepsItsText() {
        Call call = Call.of(Map.of("status", "Teleported"));

        assertThat(call.getStatus())
                .isEqualTo(CallStatus.of("teleported"))
                .hasToString("Teleported");
        assertThat(CallStatus.of("Teleported").known()).isEqualTo(CallStatus.Known.UNKNOWN);
        assertThat(CallStatus.of("IN-PROGRESS").known()).isEqualTo(CallStatus.Known.IN_PROGRESS);
    }

    @Test
    void capabilities_areReadFromAnObjectAndFromAList() {
        IncomingPhoneNumber object =
                IncomingPhoneNumber.of(Map.of("capabilities", Map.of("MMS", true, "voice", false)));
        IncomingPhoneNumber list = IncomingPhoneNumber.of(Map.of("capabilities", List.of("mms")));

        assertThat(object.getCapabilities()).isEqualTo(list.getCapabilities()).hasToString("[mms]");
    }

    @Test
    void of_keepsACopyThatNobodyCanChange() {
        Map<String, Object> fields = new HashMap<>(Map.of("sid", "SM1"));
        Message message = Message.of(fields);
        fields.put("sid", "SM2");

        assertThat(message.getSid()).isEqualTo("SM1");
        assertThatThrownBy(() -> message.toMap().put("sid", "SM3"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void toString_tellsTypeSidAndStatusAlone() {
        assertThat(Message.of(Map.of(
                        "sid", "SM1", "status", "sent", "body", "private", "to", "+15558675310")))
                .hasToString("Message[SM1, sent]")
                .isNotEqualTo(Call.of(Map.of(
                        "sid", "SM1", "status", "sent", "body", "private", "to", "+15558675310")));
    }

    @Test
    void fromJson_refusesWhatIsNoObject() {
        assertThatThrownBy(() -> Message.fromJson("[]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This is no JSON object: it does not start with an object");
        assertThatThrownBy(() -> Message.fromJson("{\"a\":".repeat(65) + "1" + "}".repeat(65)))
                .hasMessage("This is no JSON object: it is nested more than 64 deep");
        assertThatThrownBy(() -> Message.fromJson("{} {}"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
