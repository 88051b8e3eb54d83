package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.rest.api.v2010.AccountContext;
import com.twilio.sdk.rest.api.v2010.CallStatus;

import org.jspecify.annotations.Nullable;

import java.util.Date;
import java.util.function.Consumer;

/**
 * A call as it stood when it was read.
 *
 * <p>{@link #hangup()} and {@link #redirect} change it; the fluent line is {@code client.calls(sid).update(u -> …)}.
 * Thread-safe.
 */
public final class Call {
    private final AccountContext account;
    private volatile com.twilio.sdk.rest.api.v2010.Call call;

    /** For the factory; users get one from it or from the account. */
    public Call(AccountContext account, com.twilio.sdk.rest.api.v2010.Call call) {
        this.account = account;
        this.call = call;
    }

    /** Ends the call, whether it is ringing or under way. */
    public void hangup() {
        update(u -> u.status(CallStatus.COMPLETED));
    }

    /** Gives the call a new document: the one at {@code url}, requested by GET or POST. */
    public void redirect(String url, String method) {
        update(u -> u.url(url).method(method));
    }

    private void update(Consumer<com.twilio.sdk.rest.api.v2010.CallUpdate> change) {
        String sid = call.getSid();
        call = TwilioRestException.translating(() -> account.calls(sid).update(change));
    }

    /** Returns the SID. */
    public String getSid() {
        return call.getSid();
    }

    /** Returns the SID of the account. */
    public @Nullable String getAccountSid() {
        return call.getAccountSid();
    }

    /** Returns the SID of the call whose Dial made this one; null if it has no parent. */
    public @Nullable String getParentCallSid() {
        return call.getParentCallSid();
    }

    /** Returns the number that was called. */
    public @Nullable String getTo() {
        return call.getTo();
    }

    /** Returns the number that called. */
    public @Nullable String getFrom() {
        return call.getFrom();
    }

    /** Returns the SID of the Twilio number. */
    public @Nullable String getPhoneNumberSid() {
        return call.getPhoneNumberSid();
    }

    /** Returns how far the call is, such as {@code queued} or {@code completed}. */
    public @Nullable String getStatus() {
        return Texts.of(call.getStatus());
    }

    /** Returns when it was made. */
    public @Nullable Date getDateCreated() {
        return Texts.date(call.getDateCreated());
    }

    /** Returns when it was last changed. */
    public @Nullable Date getDateUpdated() {
        return Texts.date(call.getDateUpdated());
    }

    /** Returns when it was answered; null before. */
    public @Nullable Date getStartTime() {
        return Texts.date(call.getStartTime());
    }

    /** Returns when it ended; null before. */
    public @Nullable Date getEndTime() {
        return Texts.date(call.getEndTime());
    }

    /** Returns how long it lasted, in seconds; null before it ended. */
    public @Nullable String getDuration() {
        return Texts.of(call.getDuration());
    }

    /** Returns the charge; null until Twilio knows it. */
    public @Nullable String getPrice() {
        return Texts.of(call.getPrice());
    }

    /** Returns who made it: {@code inbound}, {@code outbound-api} or {@code outbound-dial}. */
    public @Nullable String getDirection() {
        return call.getDirection();
    }

    /** Returns whether a person or a machine answered, if that was asked. */
    public @Nullable String getAnsweredBy() {
        return call.getAnsweredBy();
    }

    /** Returns the name of the caller, if it was looked up. */
    public @Nullable String getCallerName() {
        return call.getCallerName();
    }

    @Override
    public String toString() {
        return call.toString();
    }
}
