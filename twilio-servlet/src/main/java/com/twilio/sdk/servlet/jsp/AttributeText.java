package com.twilio.sdk.servlet.jsp;

import com.twilio.sdk.twiml.internal.ElementFacts.Kind;
import com.twilio.sdk.twiml.internal.Values;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a page or its expressions give as the value of an attribute, as the text that XML has. */
final class AttributeText {
    private AttributeText() {}

    /** Returns the text, or null if the attribute is absent. */
    static @Nullable String of(String name, Kind kind, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return list(several);
        }
        if (value instanceof Object[] several) {
            return list(Arrays.asList(several));
        }
        if (value instanceof Number number) {
            return number(kind, number);
        }
        if (value instanceof Duration duration) {
            return String.valueOf(Values.seconds(name, duration));
        }
        return value == null ? null : value.toString();
    }

    private static @Nullable String list(Collection<?> several) {
        String words = several.stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    /** An expression such as {@code 10 / 2} gives 5.0, where Twilio wants 5. */
    private static String number(Kind kind, Number number) {
        boolean broken = number instanceof Double || number instanceof Float;
        if ((!broken && !(number instanceof BigDecimal))
                || !Double.isFinite(number.doubleValue())) {
            return number.toString();
        }
        BigDecimal exact = new BigDecimal(number.toString());
        return (broken || kind == Kind.INTEGER ? exact.stripTrailingZeros() : exact)
                .toPlainString();
    }
}
