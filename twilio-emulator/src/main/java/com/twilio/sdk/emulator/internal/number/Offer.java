package com.twilio.sdk.emulator.internal.number;

import com.twilio.sdk.emulator.internal.phone.Country;
import com.twilio.sdk.emulator.internal.rest.Resource;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A number that is for sale.
 *
 * @param areaCode three digits in the United States and Canada, elsewhere empty
 */
record Offer(String number, String areaCode, NumberRange range) {
    Place place() {
        return range.place();
    }

    Resource resource() {
        Map<String, Object> fields = new LinkedHashMap<>();
        Resource shown = new Resource(number, fields)
                .set("friendly_name", areaCode.isEmpty() ? number : Country.national(number))
                .set("phone_number", number)
                .set("lata", place().lata())
                .set("locality", place().locality())
                .set("rate_center", place().rateCenter())
                .set("latitude", place().latitude())
                .set("longitude", place().longitude())
                .set("region", place().region())
                .set("postal_code", place().postalCode())
                .set("iso_country", range.country());
        return shown.set("address_requirements", range.address())
                .set("beta", false)
                .set("capabilities", range.capabilities());
    }
}
