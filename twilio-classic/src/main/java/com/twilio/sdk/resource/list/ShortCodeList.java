package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.instance.ShortCode;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The short codes of an account.
 *
 * <p>The fluent line is {@code client.shortCodes().list()}. Not thread-safe.
 */
public class ShortCodeList extends ListResource<ShortCode> {
    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public ShortCodeList(AccountContext account, Map<String, String> filters) {
        super(
                account.shortCodes().list(q -> put(filters, q::putParameter)),
                read -> new ShortCode(account, read));
    }
}
