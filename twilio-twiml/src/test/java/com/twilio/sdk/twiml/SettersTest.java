package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.twiml.internal.ElementFacts;
import com.twilio.sdk.twiml.internal.Vocabulary;
import com.twilio.sdk.type.HttpMethod;
import com.twilio.sdk.type.OpenEnum;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Every attribute of the facts has a setter and a getter of its own, and they agree. */
class SettersTest {
    private static final Map<String, String> SPECIAL =
            Map.of("for", "promptFor", "interpret-as", "interpretAs", "xml:lang", "xmlLang");

    static Stream<Arguments> attributes() {
        return Vocabulary.all().entrySet().stream()
                .flatMap(element -> element.getValue().attributes().entrySet().stream()
                        .map(attribute -> Arguments.of(
                                element.getKey(), attribute.getKey(), attribute.getValue())));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void aSetter_setsTheAttributeThatItsGetterReads(
            Class<? extends TwimlElement> type, String name, ElementFacts.Kind kind)
            throws Exception {
        TwimlElement element = Vocabulary.of(type).make();
        Method getter = type.getMethod("get" + java(name).substring(0, 1).toUpperCase(Locale.ROOT)
                + java(name).substring(1));
        Object value = sample(kind, getter.getReturnType());

        Object returned = set(element, java(name), value);

        assertThat(returned).isSameAs(element);
        assertThat(element.attribute(name)).isEqualTo(value.toString());
        Object read = getter.invoke(element);
        assertThat(read instanceof List<?> list ? list.get(0) : read).hasToString(value.toString());
    }

    private static String java(String name) {
        return SPECIAL.getOrDefault(name, name);
    }

    private static Object sample(ElementFacts.Kind kind, Class<?> type) throws Exception {
        return switch (kind) {
            case INTEGER -> 7;
            case BOOLEAN -> true;
            case WORD -> type == HttpMethod.class ? HttpMethod.GET : word(type);
            case TEXT -> "text";
            case LIST, INTEGERS -> "7";
        };
    }

    private static Object word(Class<?> type) throws Exception {
        Object word = type.getMethod("of", String.class).invoke(null, "new-word");
        assertThat(word).isInstanceOf(OpenEnum.class);
        assertThat(type.getMethod("known").invoke(word)).hasToString("UNKNOWN");
        return word;
    }

    private static Object set(TwimlElement element, String name, Object value) throws Exception {
        for (Method method : element.getClass().getMethods()) {
            Class<?>[] types = method.getParameterTypes();
            if (!method.getName().equals(name) || types.length == 0 || method.isBridge()) {
                continue;
            }
            if (types.length == 1 && types[0].isInstance(value)) {
                return method.invoke(element, value);
            }
            if (method.isVarArgs() && types[0] == String.class) {
                return method.invoke(element, value, new String[0]);
            }
            if (method.isVarArgs() && types[0] == Integer.class) {
                return method.invoke(element, Integer.valueOf(value.toString()), new Integer[0]);
            }
        }
        throw new AssertionError("no setter " + name + " in "
                + Arrays.toString(element.getClass().getMethods()));
    }
}
