package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.instance.Media;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The files of a message.
 *
 * <p>The fluent line is {@code client.messages(messageSid).media().list()}. Not thread-safe.
 */
public class MediaList extends ListResource<Media> {
    /**
     * For what it belongs to.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public MediaList(AccountContext account, String messageSid, Map<String, String> filters) {
        super(
                account.messages(messageSid).media().list(q -> put(filters, q::putParameter)),
                read -> new Media(account, messageSid, read));
    }
}
