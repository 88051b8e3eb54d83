package com.twilio.sdk.rest.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.Resource;
import com.twilio.sdk.rest.internal.Json;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Six ways in which an answer may differ from the facts, for each operation: nothing is lost, and what fails is named. */
class MutatedAnswersTest {
    private static final List<String> MUTATIONS =
            List.of("new field", "new word", "missing", "null", "swapped type", "extra nesting");

    @Test
    void aMutatedAnswer_keepsWhatCame_andProblemsNamesWhatAGetterCannotRead() throws Exception {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        int seed = 0;
        for (OperationFacts operation : OperationFacts.all()) {
            for (String mutation : MUTATIONS) {
                cases++;
                if (operation.has("model")) {
                    Map<String, @Nullable Object> mutated =
                            mutated(operation.object("answer"), mutation, seed++);
                    check(operation, mutation, mutated, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cases).isEqualTo(8682);
    }

    private static Map<String, @Nullable Object> mutated(
            Map<String, @Nullable Object> answer, String mutation, int seed) {
        Map<String, @Nullable Object> mutated = new LinkedHashMap<>(answer);
        String field = List.copyOf(answer.keySet()).get(seed % answer.size());
        Object value = answer.get(field);
        switch (mutation) {
            case "new field" -> mutated.put("brand_new", Map.of("a", List.of(1L, "x")));
            case "new word" ->
                mutated.replaceAll((name, old) -> name.equals("status") ? "brand-new" : old);
            case "missing" -> mutated.remove(field);
            case "null" -> mutated.put(field, null);
            case "swapped type" -> mutated.put(field, swapped(value));
            default -> mutated.put(field, Map.of("value", String.valueOf(value)));
        }
        return mutated;
    }

    /** Number ⇄ text, list ⇄ object, true ⇄ text. */
    private static Object swapped(@Nullable Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return Map.of("0", String.valueOf(list));
        }
        return value instanceof Map ? List.of("x") : (Object) 5L;
    }

    private static void check(
            OperationFacts operation,
            String mutation,
            Map<String, @Nullable Object> mutated,
            List<String> wrong)
            throws ReflectiveOperationException {
        String json = Json.write(mutated);
        Resource resource = (Resource) Class.forName(operation.text("model"))
                .getMethod("fromJson", String.class)
                .invoke(null, json);
        List<String> failing = failing(resource);
        List<String> problems = resource.problems();
        boolean kept = resource.toJson().equals(json) && resource.toMap().equals(mutated);
        boolean named = failing.isEmpty() == problems.isEmpty() && problems.containsAll(failing);
        boolean harmless = mutation.startsWith("new") && !problems.isEmpty();
        if (!kept || !named || harmless || resource.toString().isEmpty()) {
            wrong.add(operation + ", " + mutation + ": " + json + "; getters " + failing
                    + "; problems " + problems);
        }
    }

    /** The messages of the getters that fail. */
    private static List<String> failing(Resource resource) throws ReflectiveOperationException {
        List<String> failing = new ArrayList<>();
        for (Method method : resource.getClass().getDeclaredMethods()) {
            if (method.getName().startsWith("get") && method.getParameterCount() == 0) {
                try {
                    method.invoke(resource);
                } catch (InvocationTargetException e) {
                    failing.add(String.valueOf(e.getCause().getMessage()));
                }
            }
        }
        return failing;
    }
}
