package com.twilio.sdk.emulator.internal.number;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The numbers that are for sale, in an order that looks as if it had none; both depend on the seed alone.
 *
 * <p>Touched on the loop's thread alone.
 */
public final class Stock {
    private final long seed;
    private final List<NumberRange> ranges = new ArrayList<>(NorthAmerica.ranges());
    private final Map<String, List<Offer>> offers = new LinkedHashMap<>();

    public Stock(long seed) {
        this.seed = seed;
        ranges.addAll(OtherCountries.ranges());
    }

    /** Returns the kinds of numbers that a country has, as paths have them; empty if it has none. */
    List<String> kinds(String country) {
        return ranges.stream()
                .filter(range -> range.country().equals(country))
                .map(NumberRange::kind)
                .distinct()
                .toList();
    }

    /** Returns what is for sale, sold numbers included. */
    List<Offer> offers(String country, String kind) {
        return offers.computeIfAbsent(country + kind, key -> {
            List<Offer> all = new ArrayList<>();
            for (NumberRange range : ranges) {
                if (range.country().equals(country) && range.kind().equals(kind)) {
                    all.addAll(range.offers(seed));
                }
            }
            Collections.shuffle(all, new Random(seed));
            return all;
        });
    }

    /** Returns the range of a number, or null if it is in none. */
    @Nullable
    NumberRange range(String number) {
        return ranges.stream()
                .filter(range -> number.startsWith(range.prefix())
                        && number.length() == range.prefix().length() + range.open())
                .findFirst()
                .orElse(null);
    }

    /** Returns where an area code lies, or null if it has no numbers. */
    @Nullable
    Place place(String areaCode) {
        NumberRange range = range("+1" + areaCode + "5550100");
        return range == null ? null : range.place();
    }
}
