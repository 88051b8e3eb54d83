package com.twilio.sdk.resource.factory;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.instance.Sms;
import com.twilio.sdk.rest.api.v2010.AccountContext;
import com.twilio.sdk.rest.api.v2010.MessageCreate;

import java.util.Map;

/**
 * A factory of texts.
 *
 * <p>{@code create(Map.of("To", to, "From", from, "Body", body))}; the fluent line is {@code client.messages().create(m ->
 * m.to(to).from(from).body(body))}. Thread-safe.
 */
public final class SmsFactory {
    private final AccountContext account;

    /** Sends texts of {@code account}. */
    public SmsFactory(AccountContext account) {
        this.account = account;
    }

    /**
     * Sends a text.
     *
     * @param params Twilio's parameter names with their values; To, From and Body are needed
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     * @throws IllegalArgumentException naming the parameters that are missing
     */
    public Sms create(Map<String, String> params) {
        MessageCreate parameters = new MessageCreate();
        Filling.put(params, parameters::putParameter);
        return new Sms(
                TwilioRestException.translating(() -> account.messages().create(parameters)));
    }
}
