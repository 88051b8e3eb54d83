package com.twilio.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.sdk.rest.api.v2010.Call;
import com.twilio.sdk.rest.api.v2010.Message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.stream.Stream;

/** Jackson 2 and 3 write and read a resource as Twilio's own JSON. */
class JacksonTest {
    private static final String JSON =
            "{\"sid\":\"SM1\",\"status\":\"delivered\",\"price\":\"-0.00750\",\"num_segments\":\"1\","
                    + "\"error_code\":null,\"new_field\":{\"z\":[1,12345678901234567890,0.5,true,null,\"é😀\"],\"a\":{}}}";

    /** What both versions of Jackson do, as far as it is needed here. */
    private interface Mapper {
        String write(Object value) throws Exception;

        <T> T read(String json, Class<T> type) throws Exception;
    }

    private static Mapper jackson2(ObjectMapper mapper) {
        return new Mapper() {
            @Override
            public String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) throws Exception {
                return mapper.readValue(json, type);
            }
        };
    }

    private static Mapper jackson3(JsonMapper mapper) {
        return new Mapper() {
            @Override
            public String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return mapper.readValue(json, type);
            }
        };
    }

    /** As they are, with decimals read exactly, and with a visibility that shows private fields. */
    static Stream<Mapper> mappers() {
        return Stream.of(
                jackson2(new ObjectMapper()),
                jackson2(new ObjectMapper()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)),
                jackson2(new ObjectMapper()
                        .setVisibility(
                                com.fasterxml.jackson.annotation.PropertyAccessor.ALL,
                                com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY)),
                jackson3(new JsonMapper()),
                jackson3(JsonMapper.builder()
                        .enable(
                                tools.jackson.databind.DeserializationFeature
                                        .USE_BIG_DECIMAL_FOR_FLOATS)
                        .build()),
                jackson3(JsonMapper.builder()
                        .changeDefaultVisibility(all -> all.withVisibility(
                                com.fasterxml.jackson.annotation.PropertyAccessor.ALL,
                                com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY))
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aResource_isWrittenAsTwilioSentIt(Mapper mapper) throws Exception {
        assertThat(mapper.write(Message.fromJson(JSON))).isEqualTo(JSON);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aResource_isReadFromWhatTwilioSent(Mapper mapper) throws Exception {
        Message message = mapper.read(JSON, Message.class);

        assertThat(message).isEqualTo(Message.fromJson(JSON));
        assertThat(message.toJson()).isEqualTo(JSON);
        assertThat(message.getPrice()).isEqualTo("-0.00750");
    }

    /** A resource within an object of the application's. */
    public record Audit(String by, List<Message> messages, Call call) {}

    @ParameterizedTest
    @MethodSource("mappers")
    void aResource_standsInOtherObjects(Mapper mapper) throws Exception {
        String json = "{\"by\":\"me\",\"call\":{\"sid\":\"CA1\",\"status\":\"busy\"},\"messages\":["
                + JSON + "," + JSON + "]}";

        Audit audit = mapper.read(json, Audit.class);

        assertThat(audit)
                .isEqualTo(new Audit(
                        "me",
                        List.of(Message.fromJson(JSON), Message.fromJson(JSON)),
                        Call.fromJson("{\"sid\":\"CA1\",\"status\":\"busy\"}")));
        assertThat(mapper.read(mapper.write(audit), Audit.class)).isEqualTo(audit);
    }

    @Test
    void numbersOfEveryKind_areWrittenAsTheyCame() throws Exception {
        String json = "{\"a\":5.0,\"b\":1E5,\"c\":-0,\"d\":0.10,\"e\":12345678901234567890.5}";

        assertThat(new ObjectMapper().writeValueAsString(Message.fromJson(json)))
                .isEqualTo(json);
        assertThat(new JsonMapper().writeValueAsString(Message.fromJson(json))).isEqualTo(json);
    }

    @Test
    void aNumberWithAFraction_isReadExactlyIfTheMapperDoesSo() throws Exception {
        String json = "{\"a\":0.10,\"b\":12345678901234567890.5}";

        assertThat(new ObjectMapper()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .readValue(json, Message.class))
                .isEqualTo(Message.fromJson(json));
        assertThat(JsonMapper.builder()
                        .enable(
                                tools.jackson.databind.DeserializationFeature
                                        .USE_BIG_DECIMAL_FOR_FLOATS)
                        .build()
                        .readValue(json, Message.class))
                .isEqualTo(Message.fromJson(json));
    }
}
