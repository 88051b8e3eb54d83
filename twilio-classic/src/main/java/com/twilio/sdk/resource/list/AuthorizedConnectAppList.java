package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.instance.AuthorizedConnectApp;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The Connect apps to which an account gave rights.
 *
 * <p>The fluent line is {@code client.authorizedConnectApps().list()}. Not thread-safe.
 */
public class AuthorizedConnectAppList extends ListResource<AuthorizedConnectApp> {
    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public AuthorizedConnectAppList(AccountContext account, Map<String, String> filters) {
        super(
                account.authorizedConnectApps().list(q -> put(filters, q::putParameter)),
                read -> new AuthorizedConnectApp(account, read));
    }
}
