package com.twilio.sdk.emulator.internal.phone;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A country by the beginning of its numbers: the larger ones of Twilio's customers. */
public record Country(String name, String code) {
    private static final List<Country> ALL = List.of(
            new Country("US", "1"),
            new Country("CA", "1"),
            new Country("GB", "44"),
            new Country("DE", "49"),
            new Country("FR", "33"),
            new Country("ES", "34"),
            new Country("IT", "39"),
            new Country("NL", "31"),
            new Country("BE", "32"),
            new Country("CH", "41"),
            new Country("AT", "43"),
            new Country("SE", "46"),
            new Country("PL", "48"),
            new Country("IE", "353"),
            new Country("AU", "61"),
            new Country("JP", "81"),
            new Country("IN", "91"),
            new Country("BR", "55"),
            new Country("MX", "52"));

    /** Returns all of them. */
    public static List<Country> all() {
        return ALL;
    }

    /** Returns the country of an ISO 3166-1 code, or null. */
    public static @Nullable Country named(String name) {
        return ALL.stream()
                .filter(country -> country.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Returns the country of a number in E.164, the United States for all of +1; or null. */
    public static @Nullable Country of(String number) {
        return ALL.stream()
                .filter(country -> number.startsWith("+" + country.code()))
                .findFirst()
                .orElse(null);
    }

    /** Returns a number as it is dialled within its country. */
    public static String national(String number) {
        Country country = of(number);
        if (country == null) {
            return number;
        }
        String rest = number.substring(1 + country.code().length());
        return country.code().equals("1")
                ? rest.replaceFirst("^([0-9]{3})([0-9]{3})([0-9]{4})$", "($1) $2-$3")
                : "0" + rest;
    }
}
