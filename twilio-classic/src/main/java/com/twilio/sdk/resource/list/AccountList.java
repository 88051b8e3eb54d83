package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.factory.AccountFactory;
import com.twilio.sdk.resource.instance.Account;
import com.twilio.sdk.rest.TwilioClient;

import java.util.Map;

/**
 * The account of a client and its subaccounts.
 *
 * <p>The fluent line is {@code client.accounts().list()}. Not thread-safe.
 */
public class AccountList extends ListResource<Account> implements AccountFactory {
    private final TwilioClient client;

    /**
     * For the client.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public AccountList(TwilioClient client, Map<String, String> filters) {
        super(
                client.accounts().list(q -> put(filters, q::putParameter)),
                read -> new Account(client, read));
        this.client = client;
    }

    @Override
    public Account create(Map<String, String> params) {
        return new Account(
                client, request(() -> client.accounts().create(c -> put(params, c::putParameter))));
    }
}
