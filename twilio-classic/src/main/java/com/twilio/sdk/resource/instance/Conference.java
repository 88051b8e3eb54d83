package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.resource.list.ParticipantList;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.Date;
import java.util.Map;

/**
 * A room for several callers.
 *
 * <p>The fluent line is {@code client.conferences(sid).fetch()}. Thread-safe.
 */
public class Conference extends InstanceResource<com.twilio.sdk.rest.api.v2010.Conference> {
    private final AccountContext account;
    private final String sid;

    /** For the account; it is read when a property is first asked for. */
    public Conference(AccountContext account, String sid) {
        this(account, sid, null);
    }

    /** For the lists and factories, which have read it. */
    public Conference(AccountContext account, com.twilio.sdk.rest.api.v2010.Conference read) {
        this(account, read.getSid(), read);
    }

    private Conference(
            AccountContext account,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable Conference known) {
        super(() -> account.conferences(sid).fetch(), known);
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
        change(() -> account.conferences(sid).update(u -> put(params, u::putParameter)));
    }

    /** Returns those who are in the room. */
    public ParticipantList getParticipants() {
        return new ParticipantList(account, sid, Map.of());
    }

    /** Returns those in the room who match all filters, by Twilio's parameter names. */
    public ParticipantList getParticipants(Map<String, String> filters) {
        return new ParticipantList(account, sid, filters);
    }

    /** Returns a participant by the SID of its call. */
    public Participant getParticipant(String callSid) {
        return new Participant(account, sid, callSid);
    }

    /** Returns the SID; nothing is requested. */
    public String getSid() {
        return sid;
    }

    /** Returns the SID of the account that owns it. */
    public @Nullable String getAccountSid() {
        return resource().getAccountSid();
    }

    /** Returns when it was made. */
    public @Nullable Date getDateCreated() {
        return Texts.date(resource().getDateCreated());
    }

    /** Returns when it was last changed. */
    public @Nullable Date getDateUpdated() {
        return Texts.date(resource().getDateUpdated());
    }

    /** Returns the name by which TwiML dials it, unique among the conferences under way. */
    public @Nullable String getFriendlyName() {
        return resource().getFriendlyName();
    }

    /** Returns how far it is: init while somebody waits for its start, in-progress, completed. */
    public @Nullable String getStatus() {
        return Texts.of(resource().getStatus());
    }
}
