package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.Date;
import java.util.Map;

/**
 * A text, sent or received: the older name of {@link Message}.
 *
 * <p>The fluent line is {@code client.messages(sid).fetch()}. Thread-safe.
 */
public class Sms extends InstanceResource<com.twilio.sdk.rest.api.v2010.Message> {
    private final AccountContext account;
    private final String sid;

    /** For the account; it is read when a property is first asked for. */
    public Sms(AccountContext account, String sid) {
        this(account, sid, null);
    }

    /** For the lists and factories, which have read it. */
    public Sms(AccountContext account, com.twilio.sdk.rest.api.v2010.Message read) {
        this(account, read.getSid(), read);
    }

    private Sms(
            AccountContext account,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable Message known) {
        super(() -> account.messages(sid).fetch(), known);
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
        change(() -> account.messages(sid).update(u -> put(params, u::putParameter)));
    }

    /** Returns the SID; nothing is requested. */
    public String getSid() {
        return sid;
    }

    /** Returns the text; empty if it was emptied. */
    public @Nullable String getBody() {
        return resource().getBody();
    }

    /** Returns who made it: inbound, outbound-api, outbound-call or outbound-reply. */
    public @Nullable String getDirection() {
        return Texts.of(resource().getDirection());
    }

    /** Returns the sender's number or address; null while a service has not chosen it. */
    public @Nullable String getFrom() {
        return resource().getFrom();
    }

    /** Returns the recipient's number or address. */
    public @Nullable String getTo() {
        return resource().getTo();
    }

    /** Returns when it was last changed. */
    public @Nullable Date getDateUpdated() {
        return Texts.date(resource().getDateUpdated());
    }

    /** Returns the charge, in the currency of price_unit, mostly negative; null until Twilio knows it. */
    public @Nullable String getPrice() {
        return Texts.of(resource().getPrice());
    }

    /** Returns the SID of the account that owns it. */
    public @Nullable String getAccountSid() {
        return resource().getAccountSid();
    }

    /**
     * Returns how far it is: queued or accepted, sent, and one of the ends delivered, undelivered
     * and failed; received for an inbound one. Where carriers tell nothing, it stays sent.
     */
    public @Nullable String getStatus() {
        return Texts.of(resource().getStatus());
    }

    /** Returns when it was sent to the carrier; null before. */
    public @Nullable Date getDateSent() {
        return Texts.date(resource().getDateSent());
    }

    /** Returns when it was made. */
    public @Nullable Date getDateCreated() {
        return Texts.date(resource().getDateCreated());
    }

    /** Returns the version of the API that made it, such as 2010-04-01. */
    public @Nullable String getApiVersion() {
        return resource().getApiVersion();
    }
}
