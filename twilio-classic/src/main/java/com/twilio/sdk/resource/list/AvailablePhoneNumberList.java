package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.instance.AvailablePhoneNumber;
import com.twilio.sdk.rest.Listing;
import com.twilio.sdk.rest.Resource;
import com.twilio.sdk.rest.api.v2010.AccountContext;
import com.twilio.sdk.rest.api.v2010.AvailablePhoneNumberCountryContext;
import com.twilio.sdk.rest.api.v2010.AvailablePhoneNumberCountryLocal;

import java.util.Map;

/**
 * Numbers that may be bought.
 *
 * <p>The fluent line is {@code client.availablePhoneNumbers("US").local().list(l -> l.areaCode(510))}. Not thread-safe.
 */
public class AvailablePhoneNumberList extends ListResource<AvailablePhoneNumber> {
    /** Numbers of a city or a region. */
    public static final String TYPE_LOCAL = "Local";

    /** Numbers whose owner pays for their calls. */
    public static final String TYPE_TOLLFREE = "TollFree";

    /** Numbers of mobile phones. */
    public static final String TYPE_MOBILE = "Mobile";

    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     * @param isoCountryCode the country, such as US
     * @param type one of the types here
     * @throws IllegalArgumentException if the type is another one
     */
    public AvailablePhoneNumberList(
            AccountContext account,
            Map<String, String> filters,
            String isoCountryCode,
            String type) {
        super(
                numbers(account.availablePhoneNumbers(isoCountryCode), filters, type),
                read -> new AvailablePhoneNumber(
                        AvailablePhoneNumberCountryLocal.of(read.toMap())));
    }

    /** The three kinds have the same fields. */
    private static Listing<? extends Resource> numbers(
            AvailablePhoneNumberCountryContext country, Map<String, String> filters, String type) {
        return switch (type) {
            case TYPE_LOCAL -> country.local().list(q -> put(filters, q::putParameter));
            case TYPE_TOLLFREE -> country.tollFree().list(q -> put(filters, q::putParameter));
            case TYPE_MOBILE -> country.mobile().list(q -> put(filters, q::putParameter));
            default ->
                throw new IllegalArgumentException("'" + type
                        + "' is no type of numbers; it should be Local, TollFree or Mobile.");
        };
    }
}
