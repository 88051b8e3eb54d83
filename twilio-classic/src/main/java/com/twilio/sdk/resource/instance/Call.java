package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.resource.list.NotificationList;
import com.twilio.sdk.resource.list.RecordingList;
import com.twilio.sdk.rest.api.v2010.AccountContext;
import com.twilio.sdk.rest.api.v2010.CallStatus;

import org.jspecify.annotations.Nullable;

import java.util.Date;
import java.util.Map;

/**
 * A call: placed, received or dialed by a document.
 *
 * <p>The fluent line is {@code client.calls(sid).fetch()}. Thread-safe.
 */
public class Call extends InstanceResource<com.twilio.sdk.rest.api.v2010.Call> {
    private final AccountContext account;
    private final String sid;

    /** For the account; it is read when a property is first asked for. */
    public Call(AccountContext account, String sid) {
        this(account, sid, null);
    }

    /** For the lists and factories, which have read it. */
    public Call(AccountContext account, com.twilio.sdk.rest.api.v2010.Call read) {
        this(account, read.getSid(), read);
    }

    private Call(
            AccountContext account,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable Call known) {
        super(() -> account.calls(sid).fetch(), known);
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
        change(() -> account.calls(sid).update(u -> put(params, u::putParameter)));
    }

    /** Deletes the record of a call that has ended. Returns true. */
    public boolean delete() {
        return remove(account.calls(sid)::delete);
    }

    /** Ends the call, whether it is ringing or under way. */
    public Call hangup() {
        change(() -> account.calls(sid).update(u -> u.status(CallStatus.COMPLETED)));
        return this;
    }

    /** Ends the call if it is queued or ringing; one under way goes on. */
    public Call cancel() {
        change(() -> account.calls(sid).update(u -> u.status(CallStatus.CANCELED)));
        return this;
    }

    /** Gives the call a new document: the one at {@code url}, requested by GET or POST. */
    public Call redirect(String url, String method) {
        change(() -> account.calls(sid).update(u -> u.url(url).method(method)));
        return this;
    }

    /** Returns the recordings of the call. */
    public RecordingList getRecordings() {
        return new RecordingList(account, Map.of("CallSid", sid));
    }

    /** Returns what Twilio noted about the call's webhooks. */
    public NotificationList getNotifications() {
        return new NotificationList(account, sid, Map.of());
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

    /** Returns the SID of the call whose Dial made this one; null if it has no parent. */
    public @Nullable String getParentCallSid() {
        return resource().getParentCallSid();
    }

    /** Returns the SID of the account that owns it. */
    public @Nullable String getAccountSid() {
        return resource().getAccountSid();
    }

    /** Returns the number, SIP address or client that was called. */
    public @Nullable String getTo() {
        return resource().getTo();
    }

    /** Returns the number, SIP address or client that called. */
    public @Nullable String getFrom() {
        return resource().getFrom();
    }

    /** Returns the SID of the Twilio number on an inbound call, or of the caller id on an outbound one. */
    public @Nullable String getPhoneNumberSid() {
        return resource().getPhoneNumberSid();
    }

    /**
     * Returns how far the call is: queued, ringing, in-progress, or one of the ends completed,
     * busy, failed, no-answer and canceled.
     */
    public @Nullable String getStatus() {
        return Texts.of(resource().getStatus());
    }

    /** Returns when it started; null before it was dialed. */
    public @Nullable Date getStartTime() {
        return Texts.date(resource().getStartTime());
    }

    /** Returns when it ended; null before. */
    public @Nullable Date getEndTime() {
        return Texts.date(resource().getEndTime());
    }

    /** Returns how long it lasted, in seconds; null before it ended. */
    public @Nullable String getDuration() {
        return Texts.of(resource().getDuration());
    }

    /**
     * Returns the charge, in the currency of price_unit, mostly negative; null until Twilio knows
     * it, some time after the end.
     */
    public @Nullable String getPrice() {
        return Texts.of(resource().getPrice());
    }

    /**
     * Returns who made it: inbound, outbound-api by a request like CreateCall, outbound-dial by a
     * Dial; trunking-originating and trunking-terminating over a trunk.
     */
    public @Nullable String getDirection() {
        return resource().getDirection();
    }

    /**
     * Returns what machine detection found: human, fax, unknown, machine_start, or after
     * DetectMessageEnd machine_end_beep, machine_end_silence or machine_end_other; null if it was
     * not asked.
     */
    public @Nullable String getAnsweredBy() {
        return resource().getAnsweredBy();
    }

    /** Returns the version of the API that made it, such as 2010-04-01. */
    public @Nullable String getApiVersion() {
        return resource().getApiVersion();
    }

    /** Returns the number that forwarded the call, where the carrier tells it. */
    public @Nullable String getForwardedFrom() {
        return resource().getForwardedFrom();
    }

    /** Returns the name of the caller, if the number looks it up. */
    public @Nullable String getCallerName() {
        return resource().getCallerName();
    }
}
