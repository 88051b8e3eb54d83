package com.twilio.sdk.resource.instance;

import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.rest.api.v2010.AvailablePhoneNumberCountryLocal;

import org.jspecify.annotations.Nullable;

/**
 * A number that may be bought, with {@code getIncomingPhoneNumberFactory()}.
 *
 * <p>The fluent line is {@code client.availablePhoneNumbers("US").local().list()}. Thread-safe.
 */
public class AvailablePhoneNumber extends InstanceResource<AvailablePhoneNumberCountryLocal> {
    /** For the list, which has read it. */
    public AvailablePhoneNumber(AvailablePhoneNumberCountryLocal read) {
        super(() -> read, read);
    }

    /** Returns the number as people write it. */
    public @Nullable String getFriendlyName() {
        return resource().getFriendlyName();
    }

    /** Returns the number in E.164 form, such as +14155550100. */
    public @Nullable String getPhoneNumber() {
        return resource().getPhoneNumber();
    }

    /**
     * Returns the local access and transport area (LATA) of the number; only in the United States
     * and Canada.
     */
    public @Nullable String getLata() {
        return resource().getLata();
    }

    /** Returns the rate center of the number; only in the United States and Canada. */
    public @Nullable String getRateCenter() {
        return resource().getRateCenter();
    }

    /** Returns the latitude of the number's place, in degrees; null if it is not known. */
    public @Nullable String getLatitude() {
        return Texts.of(resource().getLatitude());
    }

    /** Returns the longitude of the number's place, in degrees; null if it is not known. */
    public @Nullable String getLongitude() {
        return Texts.of(resource().getLongitude());
    }

    /** Returns the state or province of the number, two letters in the United States and Canada. */
    public @Nullable String getRegion() {
        return resource().getRegion();
    }

    /** Returns the postal code of the number's place. */
    public @Nullable String getPostalCode() {
        return resource().getPostalCode();
    }

    /** Returns the country of the number, an ISO 3166-1 code of two letters such as US. */
    public @Nullable String getIsoCountry() {
        return resource().getIsoCountry();
    }

    /**
     * Returns which address of yours is needed to buy it: none, any, local (in its area or country)
     * or foreign (outside of it).
     */
    public @Nullable String getAddressRequirements() {
        return resource().getAddressRequirements();
    }
}
