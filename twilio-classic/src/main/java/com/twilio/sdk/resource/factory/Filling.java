package com.twilio.sdk.resource.factory;

import java.util.Map;
import java.util.function.BiConsumer;

/** Brings a map of Twilio's parameter names into a parameter object; a null value is left out. */
final class Filling {
    private Filling() {}

    static void put(Map<String, String> params, BiConsumer<String, String> target) {
        params.forEach((name, value) -> {
            if (value != null) {
                target.accept(name, value);
            }
        });
    }
}
