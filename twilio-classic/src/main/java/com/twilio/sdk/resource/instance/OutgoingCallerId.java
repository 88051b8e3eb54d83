package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.Date;
import java.util.Map;

/**
 * A number that was verified and may be shown as the caller.
 *
 * <p>The fluent line is {@code client.outgoingCallerIds(sid).fetch()}. Thread-safe.
 */
public class OutgoingCallerId
        extends InstanceResource<com.twilio.sdk.rest.api.v2010.OutgoingCallerId> {
    private final AccountContext account;
    private final String sid;

    /** For the account; it is read when a property is first asked for. */
    public OutgoingCallerId(AccountContext account, String sid) {
        this(account, sid, null);
    }

    /** For the lists and factories, which have read it. */
    public OutgoingCallerId(
            AccountContext account, com.twilio.sdk.rest.api.v2010.OutgoingCallerId read) {
        this(account, read.getSid(), read);
    }

    private OutgoingCallerId(
            AccountContext account,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable OutgoingCallerId known) {
        super(() -> account.outgoingCallerIds(sid).fetch(), known);
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
        change(() -> account.outgoingCallerIds(sid).update(u -> put(params, u::putParameter)));
    }

    /** Takes the number out of the verified ones. Returns true. */
    public boolean delete() {
        return remove(account.outgoingCallerIds(sid)::delete);
    }

    /** Returns the SID; nothing is requested. */
    public String getSid() {
        return sid;
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

    /** Returns the SID of the account that owns it. */
    public @Nullable String getAccountSid() {
        return resource().getAccountSid();
    }

    /** Returns the number in E.164 form, such as +14155550100. */
    public @Nullable String getPhoneNumber() {
        return resource().getPhoneNumber();
    }
}
