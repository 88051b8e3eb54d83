package com.twilio.sdk.emulator.internal.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers that begin alike, are of one kind and belong to one place.
 *
 * @param kind as the path has it: Local, Mobile, TollFree, National
 * @param prefix what the numbers begin with, in E.164
 * @param open how many digits follow
 * @param address which address of the buyer is needed: none, any, local
 */
record NumberRange(
        String country,
        String kind,
        String prefix,
        int open,
        boolean sms,
        boolean mms,
        String address,
        Place place) {
    private static final int FOR_SALE = 20;

    /** Returns what the numbers are able to do, by Twilio's names. */
    Map<String, Object> capabilities() {
        Map<String, Object> able = new LinkedHashMap<>();
        able.put("voice", true);
        able.put("sms", sms);
        able.put("mms", mms);
        able.put("fax", false);
        return able;
    }

    /** Returns the kind as resources have it: {@code toll_free}. */
    String type() {
        return type(kind);
    }

    static String type(String kind) {
        return kind.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** Returns the numbers that are for sale: as many as ever, and which ones depends on the seed alone. */
    List<Offer> offers(long seed) {
        Random random = new Random(seed * 31 + prefix.hashCode());
        int bound = (int) Math.pow(10, open);
        Set<Integer> ends = new TreeSet<>();
        while (ends.size() < FOR_SALE) {
            ends.add(random.nextInt(bound));
        }
        boolean northAmerican = prefix.startsWith("+1");
        List<Offer> offers = new ArrayList<>();
        for (int end : ends) {
            String number = prefix + String.format("%0" + open + "d", end);
            offers.add(new Offer(number, northAmerican ? number.substring(2, 5) : "", this));
        }
        return offers;
    }
}
