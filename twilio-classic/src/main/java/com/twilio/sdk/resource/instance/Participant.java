package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.Date;
import java.util.Map;
import java.util.Objects;

/**
 * A call in a conference.
 *
 * <p>The fluent line is {@code client.conferences(conferenceSid).participants(callSid).fetch()}. Thread-safe.
 */
public class Participant extends InstanceResource<com.twilio.sdk.rest.api.v2010.Participant> {
    private final AccountContext account;
    private final String conferenceSid;
    private final String callSid;

    /** For the account; it is read when a property is first asked for. */
    public Participant(AccountContext account, String conferenceSid, String callSid) {
        this(account, conferenceSid, callSid, null);
    }

    /** For the lists and factories, which have read it. */
    public Participant(
            AccountContext account,
            String conferenceSid,
            com.twilio.sdk.rest.api.v2010.Participant read) {
        this(account, conferenceSid, Objects.toString(read.getCallSid(), ""), read);
    }

    private Participant(
            AccountContext account,
            String conferenceSid,
            String callSid,
            com.twilio.sdk.rest.api.v2010.@Nullable Participant known) {
        super(() -> account.conferences(conferenceSid).participants(callSid).fetch(), known);
        this.account = account;
        this.conferenceSid = conferenceSid;
        this.callSid = callSid;
    }

    /**
     * Changes it.
     *
     * @param params Twilio's parameter names with their values
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     */
    public void update(Map<String, String> params) {
        change(() -> account.conferences(conferenceSid)
                .participants(callSid)
                .update(u -> put(params, u::putParameter)));
    }

    /** Lets the others not hear the participant. */
    public Participant mute() {
        change(() -> account.conferences(conferenceSid)
                .participants(callSid)
                .update(u -> u.muted(true)));
        return this;
    }

    /** Lets the others hear the participant again. */
    public Participant unmute() {
        change(() -> account.conferences(conferenceSid)
                .participants(callSid)
                .update(u -> u.muted(false)));
        return this;
    }

    /** Takes the participant out of the room. Returns true. */
    public boolean kick() {
        return remove(account.conferences(conferenceSid).participants(callSid)::delete);
    }

    /** Returns the SID of the call; nothing is requested. */
    public String getCallSid() {
        return callSid;
    }

    /** Returns the SID of the conference; nothing is requested. */
    public String getConferenceSid() {
        return conferenceSid;
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

    /** Returns whether the conference ends for all when this participant leaves. */
    public boolean isEndConferenceOnExit() {
        return Boolean.TRUE.equals(resource().getEndConferenceOnExit());
    }

    /** Returns whether the others do not hear the participant. */
    public boolean isMuted() {
        return Boolean.TRUE.equals(resource().getMuted());
    }

    /** Returns whether the conference started when this participant joined, if it had not yet. */
    public boolean isStartConferenceOnEnter() {
        return Boolean.TRUE.equals(resource().getStartConferenceOnEnter());
    }
}
