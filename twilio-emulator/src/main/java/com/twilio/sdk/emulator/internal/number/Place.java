package com.twilio.sdk.emulator.internal.number;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * Where a number belongs to.
 *
 * @param region two letters in the United States and Canada
 * @param latitude in degrees
 * @param longitude in degrees
 * @param lata the local access and transport area, in the United States and Canada alone
 */
record Place(
        @Nullable String locality,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable String latitude,
        @Nullable String longitude,
        @Nullable String lata) {
    static final Place NOWHERE = new Place(null, null, null, null, null, null);

    private static final double EARTH_IN_MILES = 3959;
    private static final int RATE_CENTER_LENGTH = 10;

    /** Returns the locality in at most ten capital letters, such as {@code OAKLAND}; null where there is no LATA. */
    @Nullable
    String rateCenter() {
        if (locality == null || lata == null) {
            return null;
        }
        String letters = locality.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        return letters.substring(0, Math.min(RATE_CENTER_LENGTH, letters.length()));
    }

    /** Returns whether it is at most so many miles away, as the crow flies; no place is near to one that is unknown. */
    boolean isNear(double latitude, double longitude, double miles) {
        if (this.latitude == null || this.longitude == null) {
            return false;
        }
        double lat = Math.toRadians(Double.parseDouble(this.latitude));
        double other = Math.toRadians(latitude);
        double between = Math.toRadians(longitude - Double.parseDouble(this.longitude));
        double cosine = StrictMath.sin(lat) * StrictMath.sin(other)
                + StrictMath.cos(lat) * StrictMath.cos(other) * StrictMath.cos(between);
        return EARTH_IN_MILES * StrictMath.acos(Math.max(-1, Math.min(1, cosine))) <= miles;
    }
}
