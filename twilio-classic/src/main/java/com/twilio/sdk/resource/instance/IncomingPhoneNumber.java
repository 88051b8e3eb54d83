package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.Date;
import java.util.Map;

/**
 * A phone number of the account.
 *
 * <p>The fluent line is {@code client.incomingPhoneNumbers(sid).fetch()}. Thread-safe.
 */
public class IncomingPhoneNumber
        extends InstanceResource<com.twilio.sdk.rest.api.v2010.IncomingPhoneNumber> {
    private final AccountContext account;
    private final String sid;

    /** For the account; it is read when a property is first asked for. */
    public IncomingPhoneNumber(AccountContext account, String sid) {
        this(account, sid, null);
    }

    /** For the lists and factories, which have read it. */
    public IncomingPhoneNumber(
            AccountContext account, com.twilio.sdk.rest.api.v2010.IncomingPhoneNumber read) {
        this(account, read.getSid(), read);
    }

    private IncomingPhoneNumber(
            AccountContext account,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable IncomingPhoneNumber known) {
        super(() -> account.incomingPhoneNumbers(sid).fetch(), known);
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
        change(() -> account.incomingPhoneNumbers(sid).update(u -> put(params, u::putParameter)));
    }

    /** Releases the number, so that it is no longer paid for. Returns true. */
    public boolean delete() {
        return remove(account.incomingPhoneNumbers(sid)::delete);
    }

    /** Returns the SID; nothing is requested. */
    public String getSid() {
        return sid;
    }

    /** Returns the SID of the account that owns it. */
    public @Nullable String getAccountSid() {
        return resource().getAccountSid();
    }

    /** Returns which address the country asks for: none, any, local or foreign. */
    public @Nullable String getAddressRequirements() {
        return Texts.of(resource().getAddressRequirements());
    }

    /** Returns the version of the API that made it, such as 2010-04-01. */
    public @Nullable String getApiVersion() {
        return resource().getApiVersion();
    }

    /** Returns whether the number is new to Twilio. */
    public boolean getBeta() {
        return Boolean.TRUE.equals(resource().getBeta());
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

    /** Returns the number in E.164 form, such as +14155550100. */
    public @Nullable String getPhoneNumber() {
        return resource().getPhoneNumber();
    }

    /** Returns the SID of the application that handles messages. */
    public @Nullable String getSmsApplicationSid() {
        return resource().getSmsApplicationSid();
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

    /** Returns the URL that is requested when the number receives a message. */
    public @Nullable String getSmsUrl() {
        return resource().getSmsUrl();
    }

    /** Returns the URL that is requested when a call to the number has ended. */
    public @Nullable String getStatusCallback() {
        return resource().getStatusCallback();
    }

    /** Returns the HTTP method for the status callback. */
    public @Nullable String getStatusCallbackMethod() {
        return Texts.of(resource().getStatusCallbackMethod());
    }

    /** Returns the SID of the application that handles calls. */
    public @Nullable String getVoiceApplicationSid() {
        return resource().getVoiceApplicationSid();
    }

    /** Returns whether the name of the caller is looked up. */
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

    /** Returns the URL that is requested when the number is called. */
    public @Nullable String getVoiceUrl() {
        return resource().getVoiceUrl();
    }
}
