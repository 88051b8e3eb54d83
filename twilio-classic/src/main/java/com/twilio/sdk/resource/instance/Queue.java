package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.resource.list.MemberList;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A queue in which callers wait.
 *
 * <p>The fluent line is {@code client.queues(sid).fetch()}. Thread-safe.
 */
public class Queue extends InstanceResource<com.twilio.sdk.rest.api.v2010.Queue> {
    private final AccountContext account;
    private final String sid;

    /** For the account; it is read when a property is first asked for. */
    public Queue(AccountContext account, String sid) {
        this(account, sid, null);
    }

    /** For the lists and factories, which have read it. */
    public Queue(AccountContext account, com.twilio.sdk.rest.api.v2010.Queue read) {
        this(account, read.getSid(), read);
    }

    private Queue(
            AccountContext account,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable Queue known) {
        super(() -> account.queues(sid).fetch(), known);
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
        change(() -> account.queues(sid).update(u -> put(params, u::putParameter)));
    }

    /** Deletes the queue, which must be empty. Returns true. */
    public boolean delete() {
        return remove(account.queues(sid)::delete);
    }

    /** Names the queue. */
    public void setFriendlyName(String friendlyName) {
        update(Map.of("FriendlyName", friendlyName));
    }

    /** Sets the most calls that may wait at once. */
    public void setMaxSize(int maxSize) {
        update(Map.of("MaxSize", String.valueOf(maxSize)));
    }

    /** Returns those who wait. */
    public MemberList getMembers() {
        return new MemberList(account, sid, Map.of());
    }

    /** Returns one who waits by the SID of the call; {@link Member#QUEUE_FRONT} is the first. */
    public Member getMember(String callSid) {
        return new Member(account, sid, callSid);
    }

    /** Gives the first who waits a new document: the one at {@code url}, requested by GET or POST. */
    public Member dequeueHeadOfQueue(String url, String method) {
        return getMember(Member.QUEUE_FRONT).dequeue(url, method);
    }

    /** Returns the SID; nothing is requested. */
    public String getSid() {
        return sid;
    }

    /** Returns how many calls wait now. */
    public @Nullable Integer getCurrentSize() {
        return resource().getCurrentSize();
    }

    /** Returns the name by which TwiML finds it. */
    public @Nullable String getFriendlyName() {
        return resource().getFriendlyName();
    }

    /** Returns how long the calls that wait now have waited on average, in seconds. */
    public @Nullable Integer getAverageWaitTime() {
        return resource().getAverageWaitTime();
    }

    /** Returns the most calls that may wait at once. */
    public @Nullable Integer getMaxSize() {
        return resource().getMaxSize();
    }
}
