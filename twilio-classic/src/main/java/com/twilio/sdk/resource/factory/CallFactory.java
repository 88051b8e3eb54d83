package com.twilio.sdk.resource.factory;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.instance.Call;
import com.twilio.sdk.rest.api.v2010.AccountContext;
import com.twilio.sdk.rest.api.v2010.CallCreate;

import java.util.Map;

/**
 * A factory of calls.
 *
 * <p>{@code create(Map.of("To", to, "From", from, "Url", url))}; the fluent line is {@code client.calls().create(c ->
 * c.to(to).from(from).url(url))}. Thread-safe.
 */
public final class CallFactory {
    private final AccountContext account;

    /** Makes calls of {@code account}. */
    public CallFactory(AccountContext account) {
        this.account = account;
    }

    /**
     * Places a call.
     *
     * @param params Twilio's parameter names with their values; To, From and one of Url, Twiml and ApplicationSid are needed
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     * @throws IllegalArgumentException naming the parameters that are missing
     */
    public Call create(Map<String, String> params) {
        CallCreate parameters = new CallCreate();
        Filling.put(params, parameters::putParameter);
        return new Call(
                account, TwilioRestException.translating(() -> account.calls().create(parameters)));
    }
}
