package com.twilio.sdk.resource.factory;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.instance.Address;

import java.util.Map;

/**
 * A factory of addresses.
 *
 * <p>{@code create(params)}; the fluent line is {@code client.addresses().create(a ->
 * a.customerName(name).street(street) …)}. Thread-safe.
 */
public interface AddressFactory {
    /**
     * Makes an address.
     *
     * @param params Twilio's parameter names with their values; CustomerName, Street, City, Region, PostalCode and
     * IsoCountry are needed
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     * @throws IllegalArgumentException naming the parameters that are missing
     */
    Address create(Map<String, String> params);
}
