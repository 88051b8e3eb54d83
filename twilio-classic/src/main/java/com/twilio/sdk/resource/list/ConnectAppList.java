package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.instance.ConnectApp;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The Connect apps of an account.
 *
 * <p>The fluent line is {@code client.connectApps().list()}. Not thread-safe.
 */
public class ConnectAppList extends ListResource<ConnectApp> {
    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public ConnectAppList(AccountContext account, Map<String, String> filters) {
        super(
                account.connectApps().list(q -> put(filters, q::putParameter)),
                read -> new ConnectApp(account, read));
    }
}
