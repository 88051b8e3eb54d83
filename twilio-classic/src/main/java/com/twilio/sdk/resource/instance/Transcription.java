package com.twilio.sdk.resource.instance;

import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.Date;

/**
 * A recording, written down.
 *
 * <p>The fluent line is {@code client.transcriptions(sid).fetch()}. Thread-safe.
 */
public class Transcription extends InstanceResource<com.twilio.sdk.rest.api.v2010.Transcription> {
    private final AccountContext account;
    private final String sid;

    /** For the account; it is read when a property is first asked for. */
    public Transcription(AccountContext account, String sid) {
        this(account, sid, null);
    }

    /** For the lists and factories, which have read it. */
    public Transcription(AccountContext account, com.twilio.sdk.rest.api.v2010.Transcription read) {
        this(account, read.getSid(), read);
    }

    private Transcription(
            AccountContext account,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable Transcription known) {
        super(() -> account.transcriptions(sid).fetch(), known);
        this.account = account;
        this.sid = sid;
    }

    /** Deletes the text at Twilio. Returns true. */
    public boolean delete() {
        return remove(account.transcriptions(sid)::delete);
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

    /** Returns how long the transcribed audio is, in seconds. */
    public @Nullable Integer getDuration() {
        return resource().getDuration();
    }

    /** Returns the charge, in the currency of price_unit, mostly negative; null until Twilio knows it. */
    public @Nullable String getPrice() {
        return Texts.of(resource().getPrice());
    }

    /** Returns the SID of the recording from which it was made. */
    public @Nullable String getRecordingSid() {
        return resource().getRecordingSid();
    }

    /** Returns how far it is: in-progress, completed or failed. */
    public @Nullable String getStatus() {
        return Texts.of(resource().getStatus());
    }

    /** Returns the text; empty until it is completed. */
    public @Nullable String getTranscriptionText() {
        return resource().getTranscriptionText();
    }
}
