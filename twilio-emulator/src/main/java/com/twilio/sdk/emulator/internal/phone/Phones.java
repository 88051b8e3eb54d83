package com.twilio.sdk.emulator.internal.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All simulated phones by number; a number that nobody mentioned is a phone all the same. Thread-safe. */
public final class Phones {
    private final Map<String, Handset> handsets = new TreeMap<>();

    public synchronized Handset get(String number) {
        return handsets.computeIfAbsent(Numbers.normalize(number), Handset::new);
    }

    /** Returns what the scripts expected and did not get. */
    public synchronized List<Unmet> unmet() {
        List<Unmet> unmet = new ArrayList<>();
        handsets.values().forEach(handset -> unmet.addAll(handset.unmet()));
        return unmet;
    }
}
