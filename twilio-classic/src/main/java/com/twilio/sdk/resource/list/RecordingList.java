package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.instance.Recording;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The recordings of an account or, filtered by {@code CallSid}, of a call.
 *
 * <p>The fluent line is {@code client.recordings().list()}. Not thread-safe.
 */
public class RecordingList extends ListResource<Recording> {
    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public RecordingList(AccountContext account, Map<String, String> filters) {
        super(
                account.recordings().list(q -> put(filters, q::putParameter)),
                read -> new Recording(account, read));
    }
}
