package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.factory.SmsFactory;
import com.twilio.sdk.resource.instance.Sms;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The texts of an account, the newest first.
 *
 * <p>The fluent line is {@code client.messages().list()}. Not thread-safe.
 */
public class SmsList extends ListResource<Sms> implements SmsFactory {
    private final AccountContext account;

    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public SmsList(AccountContext account, Map<String, String> filters) {
        super(
                account.messages().list(q -> put(filters, q::putParameter)),
                read -> new Sms(account, read));
        this.account = account;
    }

    @Override
    public Sms create(Map<String, String> params) {
        return new Sms(
                account,
                request(() -> account.messages().create(c -> put(params, c::putParameter))));
    }
}
