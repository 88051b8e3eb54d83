package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.factory.CallFactory;
import com.twilio.sdk.resource.factory.SmsFactory;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

/**
 * An account, where calls and texts of the classic API start.
 *
 * <p>It is read from Twilio when one of its properties is first asked for, and not before. Thread-safe.
 */
public final class Account {
    private final AccountContext account;
    private final String sid;
    private volatile com.twilio.sdk.rest.api.v2010.@Nullable Account loaded;

    /** For the client; users get one from {@code getAccount}. */
    public Account(TwilioClient client, String sid) {
        this.account = client.account(sid);
        this.sid = sid;
    }

    /** Returns the factory of calls. */
    public CallFactory getCallFactory() {
        return new CallFactory(account);
    }

    /** Returns the factory of texts. */
    public SmsFactory getSmsFactory() {
        return new SmsFactory(account);
    }

    /** Reads a call by its SID. */
    public Call getCall(String callSid) {
        return new Call(
                account,
                TwilioRestException.translating(() -> account.calls(callSid).fetch()));
    }

    /** Reads a text by its SID. */
    public Sms getSms(String smsSid) {
        return new Sms(
                TwilioRestException.translating(() -> account.messages(smsSid).fetch()));
    }

    /** Returns the SID; nothing is requested. */
    public String getSid() {
        return sid;
    }

    /** Returns the name that people gave the account. */
    public @Nullable String getFriendlyName() {
        return loaded().getFriendlyName();
    }

    /** Returns whether the account is active, suspended or closed. */
    public @Nullable String getStatus() {
        return Texts.of(loaded().getStatus());
    }

    /** Returns whether it is a trial or a full account. */
    public @Nullable String getType() {
        return Texts.of(loaded().getType());
    }

    private com.twilio.sdk.rest.api.v2010.Account loaded() {
        com.twilio.sdk.rest.api.v2010.Account known = loaded;
        if (known == null) {
            known = TwilioRestException.translating(account::fetch);
            loaded = known;
        }
        return known;
    }
}
