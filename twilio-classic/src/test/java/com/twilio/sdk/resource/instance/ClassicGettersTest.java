package com.twilio.sdk.resource.instance;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.rest.Resource;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Each getter of each instance reads the field that is called like it, in the type that the classic API gives. */
class ClassicGettersTest {
    private static final Instant START = Instant.parse("2014-01-01T00:00:00Z");
    private static final TwilioClient CLIENT = TwilioClient.of("AC" + "1".repeat(32), "token");

    @ParameterizedTest
    @ValueSource(
            classes = {
                Account.class,
                Address.class,
                Application.class,
                AuthorizedConnectApp.class,
                AvailablePhoneNumber.class,
                Call.class,
                CallerIdValidation.class,
                Conference.class,
                ConnectApp.class,
                IncomingPhoneNumber.class,
                Media.class,
                Member.class,
                Message.class,
                Notification.class,
                OutgoingCallerId.class,
                Participant.class,
                Queue.class,
                Recording.class,
                ShortCode.class,
                Sms.class,
                Transcription.class
            })
    void aGetter_readsTheFieldOfItsName(Class<?> type) throws Exception {
        Class<?> fluent = fluent(type);
        Map<String, Object> fields = fields(fluent);
        Object instance = instance(type, fluent.getMethod("of", Map.class).invoke(null, fields));

        List<Method> getters = Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.getParameterCount() == 0 && m.getName().matches("(get|is)[A-Z].*"))
                .filter(m -> !ListResource.class.isAssignableFrom(m.getReturnType()))
                .filter(m -> !m.getName().endsWith("Factory"))
                .toList();
        assertThat(getters).hasSizeGreaterThan(3);
        for (Method getter : getters) {
            String field = snake(getter.getName().replaceFirst("get|is", ""));
            Object sent = Objects.requireNonNull(fields.get(field), field);
            assertThat(getter.invoke(instance))
                    .as(getter.toString())
                    .isEqualTo(classic(getter, sent));
        }
    }

    /** The value of the JSON in the type of the classic getter. */
    private static Object classic(Method getter, Object sent) {
        return switch (getter.getReturnType().getSimpleName()) {
            case "String" -> sent.toString();
            case "Date" -> Date.from(Instant.parse(sent.toString()));
            default -> sent;
        };
    }

    /** A value of its own for each field that the fluent resource knows. */
    private static Map<String, Object> fields(Class<?> fluent) {
        Map<String, Object> fields = new LinkedHashMap<>();
        int number = 1;
        for (Method getter : fluent.getDeclaredMethods()) {
            if (getter.getName().startsWith("get") && getter.getParameterCount() == 0) {
                String field = snake(getter.getName().substring(3));
                fields.put(field, value(getter.getReturnType(), field, number++));
            }
        }
        fields.put("message_date", START.toString());
        return fields;
    }

    private static Object value(Class<?> type, String field, int number) {
        if (type == Integer.class) {
            return number;
        }
        if (type == Boolean.class) {
            return true;
        }
        if (type == BigDecimal.class) {
            return "-0." + number;
        }
        if (type == Instant.class) {
            return START.plusSeconds(number).toString();
        }
        return List.class == type ? List.of(field) : "the " + field;
    }

    private static Class<?> fluent(Class<?> type) {
        if (type == CallerIdValidation.class) {
            return com.twilio.sdk.rest.api.v2010.ValidationRequest.class;
        }
        return (Class<?>)
                ((ParameterizedType) type.getGenericSuperclass()).getActualTypeArguments()[0];
    }

    private static Object instance(Class<?> type, Object read) throws Exception {
        for (Constructor<?> constructor : type.getConstructors()) {
            Class<?>[] takes = constructor.getParameterTypes();
            if (Resource.class.isAssignableFrom(takes[takes.length - 1])) {
                return constructor.newInstance(arguments(type, takes, read));
            }
        }
        throw new AssertionError(type + " takes no resource");
    }

    private static Object[] arguments(Class<?> type, Class<?>[] takes, Object read) {
        Map<Class<?>, String> parents = Map.of(
                Media.class, "message_sid",
                Member.class, "queue_sid",
                Participant.class, "conference_sid");
        return Arrays.stream(takes)
                .map(wanted -> wanted == AccountContext.class
                        ? CLIENT.account()
                        : wanted == TwilioClient.class
                                ? CLIENT
                                : wanted == String.class ? "the " + parents.get(type) : read)
                .toArray();
    }

    private static String snake(String camel) {
        return camel.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
