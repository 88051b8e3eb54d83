package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.factory.IncomingPhoneNumberFactory;
import com.twilio.sdk.resource.instance.IncomingPhoneNumber;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The phone numbers of an account.
 *
 * <p>The fluent line is {@code client.incomingPhoneNumbers().list()}. Not thread-safe.
 */
public class IncomingPhoneNumberList extends ListResource<IncomingPhoneNumber>
        implements IncomingPhoneNumberFactory {
    private final AccountContext account;

    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public IncomingPhoneNumberList(AccountContext account, Map<String, String> filters) {
        super(
                account.incomingPhoneNumbers().list(q -> put(filters, q::putParameter)),
                read -> new IncomingPhoneNumber(account, read));
        this.account = account;
    }

    @Override
    public IncomingPhoneNumber create(Map<String, String> params) {
        return new IncomingPhoneNumber(
                account,
                request(() ->
                        account.incomingPhoneNumbers().create(c -> put(params, c::putParameter))));
    }
}
