package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.factory.CallFactory;
import com.twilio.sdk.resource.instance.Call;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The calls of an account, the newest first.
 *
 * <p>The fluent line is {@code client.calls().list()}. Not thread-safe.
 */
public class CallList extends ListResource<Call> implements CallFactory {
    private final AccountContext account;

    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public CallList(AccountContext account, Map<String, String> filters) {
        super(
                account.calls().list(q -> put(filters, q::putParameter)),
                read -> new Call(account, read));
        this.account = account;
    }

    @Override
    public Call create(Map<String, String> params) {
        return new Call(
                account, request(() -> account.calls().create(c -> put(params, c::putParameter))));
    }
}
