package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.factory.ApplicationFactory;
import com.twilio.sdk.resource.instance.Application;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The TwiML applications of an account.
 *
 * <p>The fluent line is {@code client.applications().list()}. Not thread-safe.
 */
public class ApplicationList extends ListResource<Application> implements ApplicationFactory {
    private final AccountContext account;

    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public ApplicationList(AccountContext account, Map<String, String> filters) {
        super(
                account.applications().list(q -> put(filters, q::putParameter)),
                read -> new Application(account, read));
        this.account = account;
    }

    @Override
    public Application create(Map<String, String> params) {
        return new Application(
                account,
                request(() -> account.applications().create(c -> put(params, c::putParameter))));
    }
}
