package com.twilio.sdk.rest.internal;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A number of a JSON document that keeps its text, for those that neither a long nor a decimal would write back. */
final class JsonNumber extends Number {
    private static final long serialVersionUID = 1L;

    private static final Pattern PLAIN = Pattern.compile("0|-?[1-9][0-9]{0,17}");

    private final String text;

    private JsonNumber(String text) {
        this.text = text;
    }

    /** Returns a Long or a BigDecimal where that keeps the text exactly. */
    static Number of(String text) {
        if (PLAIN.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        BigDecimal decimal = new BigDecimal(text);
        return decimal.toString().equals(text) ? decimal : new JsonNumber(text);
    }

    @Override
    public int intValue() {
        return (int) longValue();
    }

    @Override
    public long longValue() {
        return new BigDecimal(text).longValue();
    }

    @Override
    public float floatValue() {
        return Float.parseFloat(text);
    }

    @Override
    public double doubleValue() {
        return Double.parseDouble(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
