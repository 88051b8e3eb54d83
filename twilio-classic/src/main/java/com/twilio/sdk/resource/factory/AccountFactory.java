package com.twilio.sdk.resource.factory;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.instance.Account;

import java.util.Map;

/**
 * A factory of subaccounts.
 *
 * <p>{@code create(params)}; the fluent line is {@code client.accounts().create(a -> a.friendlyName(name))}.
 * Thread-safe.
 */
public interface AccountFactory {
    /**
     * Makes a subaccount.
     *
     * @param params Twilio's parameter names with their values; none is needed
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     */
    Account create(Map<String, String> params);
}
