package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.instance.Conference;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The conferences of an account.
 *
 * <p>The fluent line is {@code client.conferences().list()}. Not thread-safe.
 */
public class ConferenceList extends ListResource<Conference> {
    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public ConferenceList(AccountContext account, Map<String, String> filters) {
        super(
                account.conferences().list(q -> put(filters, q::putParameter)),
                read -> new Conference(account, read));
    }
}
