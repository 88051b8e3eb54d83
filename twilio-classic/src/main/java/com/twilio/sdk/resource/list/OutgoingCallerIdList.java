package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.factory.OutgoingCallerIdFactory;
import com.twilio.sdk.resource.instance.CallerIdValidation;
import com.twilio.sdk.resource.instance.OutgoingCallerId;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The verified numbers of an account.
 *
 * <p>The fluent line is {@code client.outgoingCallerIds().list()}. Not thread-safe.
 */
public class OutgoingCallerIdList extends ListResource<OutgoingCallerId>
        implements OutgoingCallerIdFactory {
    private final AccountContext account;

    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public OutgoingCallerIdList(AccountContext account, Map<String, String> filters) {
        super(
                account.outgoingCallerIds().list(q -> put(filters, q::putParameter)),
                read -> new OutgoingCallerId(account, read));
        this.account = account;
    }

    @Override
    public CallerIdValidation create(Map<String, String> params) {
        return new CallerIdValidation(request(
                () -> account.validationRequests().create(c -> put(params, c::putParameter))));
    }
}
