package com.twilio.sdk.resource.instance;

import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.Date;

/**
 * A picture, sound or other file of a message.
 *
 * <p>The fluent line is {@code client.messages(messageSid).media(sid).fetch()}. Thread-safe.
 */
public class Media extends InstanceResource<com.twilio.sdk.rest.api.v2010.Media> {
    private final AccountContext account;
    private final String messageSid;
    private final String sid;

    /** For the account; it is read when a property is first asked for. */
    public Media(AccountContext account, String messageSid, String sid) {
        this(account, messageSid, sid, null);
    }

    /** For the lists and factories, which have read it. */
    public Media(
            AccountContext account, String messageSid, com.twilio.sdk.rest.api.v2010.Media read) {
        this(account, messageSid, read.getSid(), read);
    }

    private Media(
            AccountContext account,
            String messageSid,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable Media known) {
        super(() -> account.messages(messageSid).media(sid).fetch(), known);
        this.account = account;
        this.messageSid = messageSid;
        this.sid = sid;
    }

    /** Deletes the file at Twilio. Returns true. */
    public boolean delete() {
        return remove(account.messages(messageSid).media(sid)::delete);
    }

    /** Returns the SID; nothing is requested. */
    public String getSid() {
        return sid;
    }

    /** Returns the SID of the account that owns it. */
    public @Nullable String getAccountSid() {
        return resource().getAccountSid();
    }

    /** Returns the MIME type of the file, such as image/jpeg. */
    public @Nullable String getContentType() {
        return resource().getContentType();
    }

    /** Returns when it was made. */
    public @Nullable Date getDateCreated() {
        return Texts.date(resource().getDateCreated());
    }

    /** Returns when it was last changed. */
    public @Nullable Date getDateUpdated() {
        return Texts.date(resource().getDateUpdated());
    }

    /** Returns the SID of the message to which it belongs. */
    public @Nullable String getParentSid() {
        return resource().getParentSid();
    }

    /** Returns the path of this resource, below the host of the API. */
    public @Nullable String getUri() {
        return resource().getUri();
    }
}
