package com.twilio.sdk.emulator.internal.number;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.RestError;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a search asks of a number.
 *
 * <p>{@code Contains=510***01} ⇒ {@code +15105550100} is one, {@code +14155550101} is none.
 */
final class Search {
    private static final String KEYS = "22233344455566677778889999";
    private static final double NEAR_IN_MILES = 25;
    private static final double FAR_IN_MILES = 500;

    private final Form query;
    private final Stock stock;
    private final @Nullable Pattern contains;
    private final double @Nullable [] centre;
    private final double miles;

    /**
     * Reads a search.
     *
     * @throws RestError 400 with 21451 for an area code that can be none, with 20422 for anything else
     */
    Search(Form query, Stock stock) {
        this.query = query;
        this.stock = stock;
        if (query.has("AreaCode") && !query.text("AreaCode", "").matches("[2-9][0-9]{2}")) {
            throw RestError.badRequest(
                    21451,
                    "AreaCode is '" + query.text("AreaCode", "") + "'; it has three digits.");
        }
        this.contains = query.has("Contains") ? pattern(query.text("Contains", "")) : null;
        this.miles = miles(query.text("Distance", ""));
        this.centre = centre();
    }

    private static Pattern pattern(String text) {
        String bare = text.replaceAll("[+ ().-]", "");
        if (!bare.matches("[0-9A-Za-z*]{2,}")) {
            throw refused("Contains", text, "at least two digits, letters or *");
        }
        StringBuilder digits = new StringBuilder();
        for (char c : bare.toLowerCase(Locale.ROOT).toCharArray()) {
            digits.append(c == '*' ? "[0-9]" : c >= 'a' ? KEYS.substring(c - 'a', c - 'a' + 1) : c);
        }
        return Pattern.compile(digits.toString());
    }

    private static double miles(String text) {
        if (text.isEmpty()) {
            return NEAR_IN_MILES;
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > FAR_IN_MILES) {
            throw refused("Distance", text, "0 to 500 miles");
        }
        return Integer.parseInt(text);
    }

    private double @Nullable [] centre() {
        String near = query.text("NearLatLong", "");
        if (!near.isEmpty() && !near.matches("-?[0-9]+(\\.[0-9]+)?,-?[0-9]+(\\.[0-9]+)?")) {
            throw refused("NearLatLong", near, "latitude and longitude, such as 37.78,-122.39");
        }
        String number = query.text("NearNumber", "");
        if (near.isEmpty() && !number.isEmpty()) {
            Place place = place(number);
            near = place == null ? "" : place.latitude() + "," + place.longitude();
        }
        if (near.isEmpty() || near.contains("null")) {
            return null;
        }
        String[] parts = near.split(",");
        return new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])};
    }

    private static RestError refused(String name, String value, String possible) {
        return RestError.badRequest(
                20422, name + " is '" + value + "'; " + possible + " is possible.");
    }

    /** Returns the place of a number of +1, or null. */
    private @Nullable Place place(String number) {
        String digits = number.replaceAll("[^0-9]", "").replaceFirst("^1", "");
        return digits.length() < 3 ? null : stock.place(digits.substring(0, 3));
    }

    boolean finds(Offer offer) {
        return is("AreaCode", offer.areaCode())
                && (contains == null || contains.matcher(offer.number()).find())
                && isAble(offer.range())
                && needsNoExcludedAddress(offer.range().address())
                && liesThere(offer.place());
    }

    private boolean isAble(NumberRange range) {
        Map<String, Object> able = range.capabilities();
        return is("VoiceEnabled", able.get("voice"))
                && is("SmsEnabled", able.get("sms"))
                && is("MmsEnabled", able.get("mms"))
                && is("FaxEnabled", able.get("fax"));
    }

    private boolean needsNoExcludedAddress(String address) {
        boolean all = query.text("ExcludeAllAddressRequired", "").equalsIgnoreCase("true");
        boolean local = query.text("ExcludeLocalAddressRequired", "").equalsIgnoreCase("true");
        return address.equals("none") || (!all && !(local && address.equals("local")));
    }

    private boolean liesThere(Place place) {
        boolean near = (!query.has("NearNumber") && !query.has("NearLatLong"))
                || (centre != null && place.isNear(centre[0], centre[1], miles));
        return near
                && is("InRegion", place.region())
                && is("InLocality", place.locality())
                && is("InPostalCode", place.postalCode())
                && liesWith("InLata", place.lata())
                && liesWith("InRateCenter", place.rateCenter());
    }

    /** Compares with a name, or with that of the number's place if a phone number stands there. */
    private boolean liesWith(String parameter, @Nullable String value) {
        String wanted = query.text(parameter, "");
        if (!wanted.startsWith("+")) {
            return is(parameter, value);
        }
        Place place = place(wanted);
        return place != null
                && value != null
                && Objects.equals(
                        value, parameter.equals("InLata") ? place.lata() : place.rateCenter());
    }

    /** Returns whether a parameter is absent or this value, in any case of letters. */
    private boolean is(String parameter, @Nullable Object value) {
        return !query.has(parameter)
                || (value != null && query.text(parameter, "").equalsIgnoreCase(value.toString()));
    }
}
