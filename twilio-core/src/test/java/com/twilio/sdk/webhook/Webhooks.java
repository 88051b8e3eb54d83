package com.twilio.sdk.webhook;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All the classes of webhooks, so that a test goes over every parameter. */
final class Webhooks {
    private Webhooks() {}

    static List<Class<? extends WebhookRequest>> types() {
        try (Stream<Path> files = Files.list(
                Path.of(VoiceRequest.class.getResource("VoiceRequest.class").toURI())
                        .getParent())) {
            List<Class<? extends WebhookRequest>> types = files.map(
                            file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .sorted()
                    .<Class<?>>map(name -> load(name.substring(0, name.indexOf('.'))))
                    .filter(type -> type.getSuperclass() == WebhookRequest.class)
                    .<Class<? extends WebhookRequest>>map(
                            type -> type.asSubclass(WebhookRequest.class))
                    .toList();
            if (types.size() < 20) {
                throw new AssertionError("Only found " + types);
            }
            return types;
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("com.twilio.sdk.webhook." + name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    static WebhookRequest of(Class<? extends WebhookRequest> type, Map<String, ?> parameters) {
        try {
            return type.cast(type.getMethod("of", Map.class).invoke(null, parameters));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    /** The parameters of a type, each with the letter of its kind. */
    static Map<String, Character> kinds(Class<? extends WebhookRequest> type) {
        Map<String, Character> kinds = new LinkedHashMap<>();
        for (String parameter : of(type, Map.of()).parameterKinds().split(" ")) {
            int colon = parameter.indexOf(':');
            kinds.put(parameter.substring(0, colon), parameter.charAt(colon + 1));
        }
        return kinds;
    }
}
