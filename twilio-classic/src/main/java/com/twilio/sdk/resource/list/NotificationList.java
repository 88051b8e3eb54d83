package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.instance.Notification;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * What Twilio noted about an account or a call.
 *
 * <p>The fluent line is {@code client.notifications().list()}. Not thread-safe.
 */
public class NotificationList extends ListResource<Notification> {
    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public NotificationList(AccountContext account, Map<String, String> filters) {
        super(
                account.notifications().list(q -> put(filters, q::putParameter)),
                read -> new Notification(account, read));
    }

    /**
     * For a call.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public NotificationList(AccountContext account, String callSid, Map<String, String> filters) {
        super(
                account.calls(callSid).notifications().list(q -> put(filters, q::putParameter)),
                read -> new Notification(
                        account, com.twilio.sdk.rest.api.v2010.Notification.of(read.toMap())));
    }
}
