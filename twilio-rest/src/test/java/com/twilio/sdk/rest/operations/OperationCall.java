package com.twilio.sdk.rest.operations;

import com.twilio.sdk.rest.Listing;
import com.twilio.sdk.rest.RequestParameters;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.operations.OperationFacts.Given;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A call of an operation as a user would write it: from the client by dots, with typed setters. */
final class OperationCall {
    private final OperationFacts operation;
    private final List<Given> given;
    private final boolean all;

    private OperationCall(OperationFacts operation, List<Given> given, boolean all) {
        this.operation = operation;
        this.given = given;
        this.all = all;
    }

    /** The calls of an operation: with all parameters and with the needed ones, for each shape that its body has. */
    static List<OperationCall> of(OperationFacts operation) {
        List<OperationCall> calls = new ArrayList<>();
        for (List<Given> shape : operation.shapes()) {
            calls.add(new OperationCall(operation, shape, true));
            calls.add(new OperationCall(operation, shape, false));
        }
        return calls;
    }

    /** The parameters that are given: all, or those without which it does not go. */
    List<Given> chosen() {
        return given.stream()
                .filter(one -> all
                        || one.required()
                        || operation.oneOf().stream().anyMatch(g -> g.get(0).equals(one.name())))
                .toList();
    }

    @Override
    public String toString() {
        return operation + (all ? " all" : " needed");
    }

    /** Calls it and returns its result; of a list the first record. */
    @Nullable
    Object run(TwilioClient client) throws Exception {
        Object place = place(client);
        String kind = operation.kind();
        try {
            Object result;
            if (operation.has("parameters")) {
                Object parameters = parameters(operation.text("parameters"), chosen());
                result = place.getClass()
                        .getMethod(kind, parameters.getClass())
                        .invoke(place, parameters);
            } else {
                result = place.getClass().getMethod(kind).invoke(place);
            }
            return result instanceof Listing<?> listing
                    ? listing.pages().iterator().next().records().get(0)
                    : result;
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private Object place(TwilioClient client) throws ReflectiveOperationException {
        Object place = client;
        Iterator<String> values = operation.pathValues(client.getAccountSid()).iterator();
        for (List<String> step : operation.way()) {
            List<String> holes = step.subList(1, step.size());
            Class<?>[] types = new Class<?>[holes.size()];
            Arrays.fill(types, String.class);
            Object[] arguments = holes.stream().map(hole -> values.next()).toArray();
            place = place.getClass().getMethod(step.get(0), types).invoke(place, arguments);
        }
        return place;
    }

    private static Object parameters(String className, List<Given> given)
            throws ReflectiveOperationException {
        Object parameters = Class.forName(className).getConstructor().newInstance();
        for (Given one : given) {
            set(parameters, one);
        }
        return parameters;
    }

    private static void set(Object target, Given given) throws ReflectiveOperationException {
        Class<?> type = target.getClass();
        if (given.kind().equals("pair")) {
            type.getMethod(given.setter(), String.class, String.class)
                    .invoke(target, "a name", "a & b");
        } else if (given.kind().equals("prefixed")) {
            type.getMethod(given.setter(), Map.class).invoke(target, given.value());
        } else if (given.list()) {
            type.getMethod(given.setter(), Collection.class).invoke(target, List.of(typed(given)));
        } else {
            Object value = typed(given);
            setter(type, given.setter(), value).invoke(target, value);
        }
    }

    private static Method setter(Class<?> type, String name, Object value)
            throws NoSuchMethodException {
        for (Method method : type.getMethods()) {
            boolean fits = method.getName().equals(name)
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0].isInstance(value);
            if (fits) {
                return method;
            }
        }
        throw new NoSuchMethodException(type.getName() + "." + name + "(" + value.getClass() + ")");
    }

    /** The value as its setter takes it. */
    private static Object typed(Given given) throws ReflectiveOperationException {
        String text = String.valueOf(given.value());
        return switch (given.kind()) {
            case "BOOLEAN" -> Boolean.valueOf(text);
            case "INTEGER" -> Integer.valueOf(text);
            case "LONG" -> Long.valueOf(text);
            case "DECIMAL" -> new BigDecimal(text);
            case "INSTANT" -> Instant.parse(text);
            case "DATE" -> LocalDate.parse(text);
            case "WORD" ->
                Class.forName(given.type()).getMethod("of", String.class).invoke(null, text);
            case "NESTED" -> parameters(given.type(), given.members());
            case "ANY", "OBJECT" -> given.value();
            default -> text;
        };
    }

    /** The parameters object that would be given, to look at. */
    RequestParameters parameters() throws ReflectiveOperationException {
        return (RequestParameters) parameters(operation.text("parameters"), chosen());
    }
}
