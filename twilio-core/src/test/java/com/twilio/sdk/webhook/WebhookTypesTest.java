package com.twilio.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.type.OpenEnum;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every class of webhooks and every parameter, by the tables that were generated with them. */
class WebhookTypesTest {
    private static final Map<Character, String> TEXTS = Map.ofEntries(
            Map.entry('t', "some words"),
            Map.entry('s', "CA0123456789abcdef0123456789abcdef"),
            Map.entry('p', "+15558675310"),
            Map.entry('w', "a-new-word"),
            Map.entry('i', "7"),
            Map.entry('d', "0.9200"),
            Map.entry('b', "true"),
            Map.entry('I', "Tue, 24 Nov 2026 09:05:07 +0000"),
            Map.entry('S', "90"),
            Map.entry('M', "2"),
            Map.entry('m', "1500"));
    private static final Map<Character, Object> VALUES = Map.ofEntries(
            Map.entry('t', "some words"),
            Map.entry('s', "CA0123456789abcdef0123456789abcdef"),
            Map.entry('p', "+15558675310"),
            Map.entry('w', "a-new-word"),
            Map.entry('i', 7),
            Map.entry('d', new BigDecimal("0.9200")),
            Map.entry('b', true),
            Map.entry('I', Instant.parse("2026-11-24T09:05:07Z")),
            Map.entry('S', Duration.ofSeconds(90)),
            Map.entry('M', Duration.ofMinutes(2)),
            Map.entry('m', Duration.ofMillis(1500)));

    static List<Class<? extends WebhookRequest>> types() {
        return Webhooks.types();
    }

    /** The getters by property, as java.beans names them; that package is in a module with windows and fonts. */
    private static Map<String, Method> properties(Class<?> type) {
        Map<String, Method> properties = new LinkedHashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().startsWith("get")
                    && method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())) {
                String name = method.getName().substring(3);
                assertThat(name).matches("[A-Z][a-z].*");
                properties.put(Character.toLowerCase(name.charAt(0)) + name.substring(1), method);
            }
        }
        return properties;
    }

    private static @Nullable Object read(Method getter, Object bean)
            throws ReflectiveOperationException {
        return getter.invoke(bean);
    }

    /** As the expression language of JSP finds them. */
    private static Method property(Map<String, Method> properties, String parameter) {
        String name = Character.toLowerCase(parameter.charAt(0)) + parameter.substring(1);
        return Objects.requireNonNull(properties.get(name), name);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyParameter_isABeanPropertyOfItsType(Class<? extends WebhookRequest> type)
            throws ReflectiveOperationException {
        Map<String, Character> kinds = Webhooks.kinds(type);
        Map<String, String> posted = new LinkedHashMap<>();
        kinds.forEach((name, kind) -> posted.put(name, TEXTS.get(kind)));
        WebhookRequest request = Webhooks.of(type, posted);
        Map<String, Method> properties = properties(type);

        for (Map.Entry<String, Character> parameter : kinds.entrySet()) {
            Object value = read(property(properties, parameter.getKey()), request);
            Object plain = value instanceof OpenEnum word ? word.getValue() : value;
            assertThat(plain).as(parameter.getKey()).isEqualTo(VALUES.get(parameter.getValue()));
            assertThat(value instanceof OpenEnum).isEqualTo(parameter.getValue() == 'w');
        }
        assertThat(request.problems()).isEmpty();
        properties.remove("media");
        assertThat(properties).hasSameSizeAs(kinds);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyParameterThatIsAbsentOrEmpty_isNullOrEmpty(Class<? extends WebhookRequest> type)
            throws ReflectiveOperationException {
        Map<String, Character> kinds = Webhooks.kinds(type);
        Map<String, String> empty = new LinkedHashMap<>();
        kinds.keySet().forEach(name -> empty.put(name, ""));
        Map<String, Method> properties = properties(type);

        for (Map.Entry<String, Character> parameter : kinds.entrySet()) {
            Method property = property(properties, parameter.getKey());
            boolean isText = "tsp".indexOf(parameter.getValue()) >= 0;
            assertThat(read(property, Webhooks.of(type, Map.of()))).isNull();
            assertThat(read(property, Webhooks.of(type, empty))).isEqualTo(isText ? "" : null);
        }
        assertThat(Webhooks.of(type, empty).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyParameterThatCannotBeRead_failsInItsGetterAsProblemsTell(
            Class<? extends WebhookRequest> type) {
        Map<String, Character> kinds = Webhooks.kinds(type);
        Map<String, Method> properties = properties(type);

        for (Map.Entry<String, Character> parameter : kinds.entrySet()) {
            WebhookRequest request = Webhooks.of(type, Map.of(parameter.getKey(), "no figure"));
            if ("tspw".indexOf(parameter.getValue()) >= 0) {
                assertThat(request.problems()).isEmpty();
                continue;
            }
            String problem =
                    type.getSimpleName() + "." + parameter.getKey() + " is 'no figure', not ";
            assertThat(request.problems())
                    .singleElement()
                    .asString()
                    .startsWith(problem)
                    .endsWith(".");
            assertThatThrownBy(() -> read(property(properties, parameter.getKey()), request))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(request.problems().get(0));
        }
    }

    @Test
    void voiceRequest_tellsWhoCalls() {
        VoiceRequest call =
                VoiceRequest.parse("CallSid=CA1&From=%2B15558675310&To=%2B15017250604&CallStatus="
                        + "Ringing&Direction=inbound&FromCity=");

        assertThat(call.getFrom()).isEqualTo("+15558675310");
        assertThat(call.getCallStatus()).isEqualTo(ReportedCallStatus.RINGING);
        assertThat(call.getDirection())
                .extracting(ReportedCallDirection::known)
                .isEqualTo(ReportedCallDirection.Known.INBOUND);
        assertThat(call.getFromCity()).isEmpty();
        assertThat(call.getForwardedFrom()).isNull();
    }

    @Test
    void messagingRequest_hasItsMediaAsAList() {
        MessagingRequest message = MessagingRequest.parse(
                "Body=Look&NumMedia=2&MediaUrl0=https://a/0&"
                        + "MediaContentType0=image/jpeg&MediaUrl1=https://a/1&MediaUrl3=https://a/3");

        assertThat(message.getMedia())
                .containsExactly(
                        new MessageMedia("https://a/0", "image/jpeg"),
                        new MessageMedia("https://a/1", null));
        assertThat(message.getMedia().get(0).getUrl()).isEqualTo("https://a/0");
        assertThat(message.getMedia().get(0).getContentType()).isEqualTo("image/jpeg");
        assertThat(message.getMedia().get(0)).hasToString("MessageMedia[url of 11 characters]");
        assertThat(message.getNumMedia()).isEqualTo(2);
        assertThat(MessagingRequest.parse("Body=Look&NumMedia=0").getMedia()).isEmpty();
    }

    @Test
    void callStatusEvent_readsTheDatesOfRfc2822AndIso8601() {
        for (String text : List.of(
                "Tue, 24 Nov 2026 09:05:07 +0000",
                "Tue, 24 Nov 2026 09:05:07 GMT",
                "24 Nov 2026 10:05:07 +0100",
                "Mon, 24 Nov 2026 09:05:07 +0000",
                "2026-11-24T09:05:07Z",
                "2026-11-24T10:05:07+01:00",
                "2026-11-24T09:05:07.000+0000",
                "2026-11-24T09:05:07")) {
            assertThat(CallStatusEvent.of(Map.of("Timestamp", text)).getTimestamp())
                    .as(text)
                    .isEqualTo(Instant.parse("2026-11-24T09:05:07Z"));
        }
    }

    @Test
    void callStatusEvent_tellsMinutesAndSecondsAsDurations() {
        CallStatusEvent event = CallStatusEvent.parse("CallDuration=61&Duration=2");

        assertThat(event.getCallDuration()).isEqualTo(Duration.ofSeconds(61));
        assertThat(event.getDuration()).isEqualTo(Duration.ofMinutes(2));
    }
}
