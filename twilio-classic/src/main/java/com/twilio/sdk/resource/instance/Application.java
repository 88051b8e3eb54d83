package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.Date;
import java.util.Map;

/**
 * A TwiML application: URLs that several numbers and clients share.
 *
 * <p>The fluent line is {@code client.applications(sid).fetch()}. Thread-safe.
 */
public class Application extends InstanceResource<com.twilio.sdk.rest.api.v2010.Application> {
    private final AccountContext account;
    private final String sid;

    /** For the account; it is read when a property is first asked for. */
    public Application(AccountContext account, String sid) {
        this(account, sid, null);
    }

    /** For the lists and factories, which have read it. */
    public Application(AccountContext account, com.twilio.sdk.rest.api.v2010.Application read) {
        this(account, read.getSid(), read);
    }

    private Application(
            AccountContext account,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable Application known) {
        super(() -> account.applications(sid).fetch(), known);
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
        change(() -> account.applications(sid).update(u -> put(params, u::putParameter)));
    }

    /** Deletes the application. Returns true. */
    public boolean delete() {
        return remove(account.applications(sid)::delete);
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

    /** Returns the HTTP method for the message fallback URL. */
    public @Nullable String getSmsFallbackMethod() {
        return Texts.of(resource().getSmsFallbackMethod());
    }

    /** Returns the URL that is requested when the message URL fails. */
    public @Nullable String getSmsFallbackUrl() {
        return resource().getSmsFallbackUrl();
    }

    /** Returns the HTTP method for the message URL. */
    public @Nullable String getSmsMethod() {
        return Texts.of(resource().getSmsMethod());
    }

    /**
     * Returns the URL that is told each new status of messages; the older form of
     * message_status_callback.
     */
    public @Nullable String getSmsStatusCallback() {
        return resource().getSmsStatusCallback();
    }

    /** Returns the URL that is requested when a number of the application receives a message. */
    public @Nullable String getSmsUrl() {
        return resource().getSmsUrl();
    }

    /** Returns the URL that is requested when a call of the application has ended. */
    public @Nullable String getStatusCallback() {
        return resource().getStatusCallback();
    }

    /** Returns the HTTP method for the status callback. */
    public @Nullable String getStatusCallbackMethod() {
        return Texts.of(resource().getStatusCallbackMethod());
    }

    /** Returns whether the name of the caller is looked up, which costs extra. */
    public @Nullable String getVoiceCallerIdLookup() {
        return Texts.of(resource().getVoiceCallerIdLookup());
    }

    /** Returns the HTTP method for the voice fallback URL. */
    public @Nullable String getVoiceFallbackMethod() {
        return Texts.of(resource().getVoiceFallbackMethod());
    }

    /** Returns the URL that is requested when the voice URL fails. */
    public @Nullable String getVoiceFallbackUrl() {
        return resource().getVoiceFallbackUrl();
    }

    /** Returns the HTTP method for the voice URL. */
    public @Nullable String getVoiceMethod() {
        return Texts.of(resource().getVoiceMethod());
    }

    /** Returns the URL that is requested when a call comes to the application. */
    public @Nullable String getVoiceUrl() {
        return resource().getVoiceUrl();
    }
}
