package com.twilio.sdk.resource.instance;

import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.resource.list.TranscriptionList;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.Date;
import java.util.Map;

/**
 * A recording of a call.
 *
 * <p>The fluent line is {@code client.recordings(sid).fetch()}. Thread-safe.
 */
public class Recording extends InstanceResource<com.twilio.sdk.rest.api.v2010.Recording> {
    private final AccountContext account;
    private final String sid;

    /** For the account; it is read when a property is first asked for. */
    public Recording(AccountContext account, String sid) {
        this(account, sid, null);
    }

    /** For the lists and factories, which have read it. */
    public Recording(AccountContext account, com.twilio.sdk.rest.api.v2010.Recording read) {
        this(account, read.getSid(), read);
    }

    private Recording(
            AccountContext account,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable Recording known) {
        super(() -> account.recordings(sid).fetch(), known);
        this.account = account;
        this.sid = sid;
    }

    /** Deletes the recording at Twilio. Returns true. */
    public boolean delete() {
        return remove(account.recordings(sid)::delete);
    }

    /** Returns the recording's written texts. */
    public TranscriptionList getTranscriptions() {
        return new TranscriptionList(account, sid, Map.of());
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

    /** Returns the SID of the call that was recorded. */
    public @Nullable String getCallSid() {
        return resource().getCallSid();
    }

    /** Returns when it was made. */
    public @Nullable Date getDateCreated() {
        return Texts.date(resource().getDateCreated());
    }

    /** Returns when it was last changed. */
    public @Nullable Date getDateUpdated() {
        return Texts.date(resource().getDateUpdated());
    }

    /** Returns how long the audio is, in seconds; known once the recording is completed. */
    public @Nullable Integer getDuration() {
        return resource().getDuration();
    }

    /** Returns the charge, in the currency of price_unit, mostly negative; null until Twilio knows it. */
    public @Nullable String getPrice() {
        return Texts.of(resource().getPrice());
    }

    /** Returns the currency of the price, an ISO 4217 code such as USD. */
    public @Nullable String getPriceUnit() {
        return resource().getPriceUnit();
    }

    /**
     * Returns the URL of the audio, a WAV file; with .mp3 at its end it is an MP3 file. Fetching it
     * may need the account's credentials.
     */
    public @Nullable String getMediaUrl() {
        return resource().getMediaUrl();
    }
}
