package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.factory.AddressFactory;
import com.twilio.sdk.resource.instance.Address;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The addresses of an account.
 *
 * <p>The fluent line is {@code client.addresses().list()}. Not thread-safe.
 */
public class AddressList extends ListResource<Address> implements AddressFactory {
    private final AccountContext account;

    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public AddressList(AccountContext account, Map<String, String> filters) {
        super(
                account.addresses().list(q -> put(filters, q::putParameter)),
                read -> new Address(account, read));
        this.account = account;
    }

    @Override
    public Address create(Map<String, String> params) {
        return new Address(
                account,
                request(() -> account.addresses().create(c -> put(params, c::putParameter))));
    }
}
