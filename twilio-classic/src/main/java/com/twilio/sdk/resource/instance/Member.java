package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.Date;
import java.util.Map;
import java.util.Objects;

/**
 * A call that waits in a queue.
 *
 * <p>The fluent line is {@code client.queues(queueSid).members(callSid).fetch()}. Thread-safe.
 */
public class Member extends InstanceResource<com.twilio.sdk.rest.api.v2010.Member> {
    /** Who waits longest, in place of the SID of a call. */
    public static final String QUEUE_FRONT = "Front";

    private final AccountContext account;
    private final String queueSid;
    private final String callSid;

    /** For the account; it is read when a property is first asked for. */
    public Member(AccountContext account, String queueSid, String callSid) {
        this(account, queueSid, callSid, null);
    }

    /** For the lists and factories, which have read it. */
    public Member(
            AccountContext account, String queueSid, com.twilio.sdk.rest.api.v2010.Member read) {
        this(account, queueSid, Objects.toString(read.getCallSid(), ""), read);
    }

    private Member(
            AccountContext account,
            String queueSid,
            String callSid,
            com.twilio.sdk.rest.api.v2010.@Nullable Member known) {
        super(() -> account.queues(queueSid).members(callSid).fetch(), known);
        this.account = account;
        this.queueSid = queueSid;
        this.callSid = callSid;
    }

    /**
     * Changes it.
     *
     * @param params Twilio's parameter names with their values
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     */
    public void update(Map<String, String> params) {
        change(() -> account.queues(queueSid)
                .members(callSid)
                .update(u -> put(params, u::putParameter)));
    }

    /** Gives the call a new document: the one at {@code url}, requested by GET or POST. */
    public Member dequeue(String url, String method) {
        change(() ->
                account.queues(queueSid).members(callSid).update(u -> u.url(url).method(method)));
        return this;
    }

    /** Returns the SID of the call; nothing is requested. */
    public String getCallSid() {
        return callSid;
    }

    /** Returns the SID of the queue; nothing is requested. */
    public String getQueueSid() {
        return queueSid;
    }

    /** Returns when it came into the queue. */
    public @Nullable Date getDateEnqueued() {
        return Texts.date(resource().getDateEnqueued());
    }

    /** Returns its place in the queue; 1 is the front. */
    public @Nullable Integer getPosition() {
        return resource().getPosition();
    }

    /** Returns how long it has waited, in seconds. */
    public @Nullable Integer getWaitTime() {
        return resource().getWaitTime();
    }
}
