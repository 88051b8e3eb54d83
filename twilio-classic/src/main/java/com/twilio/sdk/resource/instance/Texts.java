package com.twilio.sdk.resource.instance;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Values of the fluent API as the classic one gives them: texts and {@link Date}. */
final class Texts {
    private Texts() {}

    static @Nullable String of(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static List<String> all(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }
}
