package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.Date;
import java.util.Map;

/**
 * A short code of the account.
 *
 * <p>The fluent line is {@code client.shortCodes(sid).fetch()}. Thread-safe.
 */
public class ShortCode extends InstanceResource<com.twilio.sdk.rest.api.v2010.ShortCode> {
    private final AccountContext account;
    private final String sid;

    /** For the account; it is read when a property is first asked for. */
    public ShortCode(AccountContext account, String sid) {
        this(account, sid, null);
    }

    /** For the lists and factories, which have read it. */
    public ShortCode(AccountContext account, com.twilio.sdk.rest.api.v2010.ShortCode read) {
        this(account, read.getSid(), read);
    }

    private ShortCode(
            AccountContext account,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable ShortCode known) {
        super(() -> account.shortCodes(sid).fetch(), known);
        this.account = account;
        this.sid = sid;
    }

    /**
     * Changes it.
     *
     * @param params Twilio's parameter names with their values
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     */
    public void update(Map<String, String> params) {
        change(() -> account.shortCodes(sid).update(u -> put(params, u::putParameter)));
    }

    /** Returns the SID; nothing is requested. */
    public String getSid() {
        return sid;
    }

    /** Returns the SID of the account that owns it. */
    public @Nullable String getAccountSid() {
        return resource().getAccountSid();
    }

    /** Returns the version of the API that made it, such as 2010-04-01. */
    public @Nullable String getApiVersion() {
        return resource().getApiVersion();
    }

    /** Returns when it was made. */
    public @Nullable Date getDateCreated() {
        return Texts.date(resource().getDateCreated());
    }

    /** Returns when it was last changed. */
    public @Nullable Date getDateUpdated() {
        return Texts.date(resource().getDateUpdated());
    }

    /** Returns the name that people read. */
    public @Nullable String getFriendlyName() {
        return resource().getFriendlyName();
    }

    /** Returns the digits, such as 894546. */
    public @Nullable String getShortCode() {
        return resource().getShortCode();
    }

    /** Returns the HTTP method for the message fallback URL. */
    public @Nullable String getSmsFallbackMethod() {
        return Texts.of(resource().getSmsFallbackMethod());
    }

    /** Returns the URL that is requested when the message URL fails. */
    public @Nullable String getSmsFallbackUrl() {
        return resource().getSmsFallbackUrl();
    }

    /** Returns the HTTP method for the message URL. */
    public @Nullable String getSmsMethod() {
        return Texts.of(resource().getSmsMethod());
    }

    /** Returns the URL that is requested when the short code receives a message. */
    public @Nullable String getSmsUrl() {
        return resource().getSmsUrl();
    }
}
