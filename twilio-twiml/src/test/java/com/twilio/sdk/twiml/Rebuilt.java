package com.twilio.sdk.twiml;

import com.twilio.sdk.type.HttpMethod;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A tree built anew with typed methods alone, as a program would call them; fails where there is none. */
final class Rebuilt {
    private static final Map<String, String> SPECIAL =
            Map.of("for", "promptFor", "break", "ssmlBreak", "xml:lang", "xmlLang");

    private Rebuilt() {}

    static TwimlElement of(TwimlElement read) throws ReflectiveOperationException {
        TwimlElement built = read.getClass().getConstructor().newInstance();
        fill(built, read, List.of());
        return built;
    }

    private static void fill(TwimlElement built, TwimlElement read, List<String> done)
            throws ReflectiveOperationException {
        for (Map.Entry<String, String> attribute : read.attributes().entrySet()) {
            if (!done.contains(attribute.getKey())) {
                set(built, attribute.getKey(), attribute.getValue());
            }
        }
        for (Object item : read.content()) {
            if (item instanceof TwimlElement child) {
                addChild(built, child);
            } else if (!done.contains("text")) {
                built.text((String) item);
            }
        }
    }

    /** {@code say-as} ⇒ {@code sayAs}. */
    private static String java(String name) {
        if (SPECIAL.containsKey(name)) {
            return SPECIAL.get(name);
        }
        StringBuilder java = new StringBuilder(name.substring(0, 1).toLowerCase(Locale.ROOT));
        for (int i = 1; i < name.length(); i++) {
            java.append(
                    name.charAt(i) == '-'
                            ? Character.toUpperCase(name.charAt(++i))
                            : name.charAt(i));
        }
        return java.toString();
    }

    private static void set(TwimlElement element, String name, String value)
            throws ReflectiveOperationException {
        for (Method method : methods(element, java(name))) {
            Class<?>[] types = method.getParameterTypes();
            Class<?> word = types.length == 0 ? Object.class : types[0];
            if (types.length == 1 && isTyped(word)) {
                method.invoke(element, typed(word, value));
                return;
            }
            if (types.length == 2 && method.isVarArgs() && isTyped(word)) {
                List<Object> words = new ArrayList<>();
                for (String one : value.split(" ", -1)) {
                    words.add(typed(word, one));
                }
                method.invoke(element, words.get(0), rest(word, words));
                return;
            }
        }
        throw new AssertionError("<" + element.getTag() + "> has no method for " + name);
    }

    private static Object rest(Class<?> type, List<Object> words) {
        Object rest = Array.newInstance(type, words.size() - 1);
        for (int i = 1; i < words.size(); i++) {
            Array.set(rest, i - 1, words.get(i));
        }
        return rest;
    }

    /** Plain texts are typed where there is no vocabulary: then no other method takes less. */
    private static boolean isTyped(Class<?> type) {
        return type == String.class
                || type == Integer.class
                || type == Boolean.class
                || type == HttpMethod.class
                || type.getSuperclass() == com.twilio.sdk.type.OpenEnum.class;
    }

    private static Object typed(Class<?> type, String value) throws ReflectiveOperationException {
        if (type == Integer.class) {
            return Integer.valueOf(value);
        }
        if (type == Boolean.class) {
            return Boolean.valueOf(value);
        }
        return type == String.class
                ? value
                : type.getMethod("of", String.class).invoke(null, value);
    }

    /** The methods of this name, those that take a vocabulary first. */
    private static List<Method> methods(TwimlElement element, String name) {
        return Arrays.stream(element.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .sorted((a, b) -> rank(a) - rank(b))
                .toList();
    }

    private static int rank(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == String.class
                ? 1
                : 0;
    }

    private static void addChild(TwimlElement parent, TwimlElement child)
            throws ReflectiveOperationException {
        for (Method method : methods(parent, java(child.getTag()))) {
            Class<?>[] types = method.getParameterTypes();
            boolean takesLambda = types.length > 0 && types[types.length - 1] == Consumer.class;
            if (takesLambda
                    && Stream.of(types).limit(types.length - 1L).allMatch(String.class::equals)) {
                List<Object> arguments = new ArrayList<>();
                List<String> done = types.length == 1
                        ? List.of()
                        : types.length == 2 ? List.of("text") : List.of("name", "value");
                for (String name : done) {
                    arguments.add(name.equals("text") ? text(child) : child.attribute(name));
                }
                arguments.add(lambda(child, done));
                method.invoke(parent, arguments.toArray());
                return;
            }
        }
        throw new AssertionError(
                "<" + parent.getTag() + "> has no method for <" + child.getTag() + ">");
    }

    private static String text(TwimlElement child) {
        return child.content().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }

    private static Consumer<TwimlElement> lambda(TwimlElement read, List<String> done) {
        return built -> {
            if (built.getClass() != read.getClass()) {
                throw new AssertionError("<" + read.getTag() + "> became " + built.getClass());
            }
            try {
                fill(built, read, done);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("<" + read.getTag() + "> cannot be built again", e);
            }
        };
    }
}
