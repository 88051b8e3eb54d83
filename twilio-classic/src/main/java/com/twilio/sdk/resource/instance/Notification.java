package com.twilio.sdk.resource.instance;

import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.Date;

/**
 * What Twilio noted about an error or a warning.
 *
 * <p>The fluent line is {@code client.notifications(sid).fetch()}. Thread-safe.
 */
public class Notification extends InstanceResource<com.twilio.sdk.rest.api.v2010.Notification> {
    private final String sid;

    /** For the account; it is read when a property is first asked for. */
    public Notification(AccountContext account, String sid) {
        this(account, sid, null);
    }

    /** For the lists and factories, which have read it. */
    public Notification(AccountContext account, com.twilio.sdk.rest.api.v2010.Notification read) {
        this(account, read.getSid(), read);
    }

    private Notification(
            AccountContext account,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable Notification known) {
        super(() -> account.notifications(sid).fetch(), known);
        this.sid = sid;
    }

    /** Returns when it happened, as Twilio writes it. */
    public @Nullable String getMessageDate() {
        return getProperty("message_date");
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

    /** Returns the SID of the call in which it happened; null without one. */
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

    /** Returns the code of the error; Twilio's error pages explain it. */
    public @Nullable String getErrorCode() {
        return Texts.of(resource().getErrorCode());
    }

    /** Returns the weight: 0 for an error, 1 for a warning. */
    public @Nullable String getLog() {
        return Texts.of(resource().getLog());
    }

    /** Returns what went wrong, as the parameters of a URL. */
    public @Nullable String getMessageText() {
        return resource().getMessageText();
    }

    /** Returns the URL of Twilio's page about the error. */
    public @Nullable String getMoreInfo() {
        return resource().getMoreInfo();
    }

    /** Returns the URL of the request that caused it, mostly one of your webhooks. */
    public @Nullable String getRequestUrl() {
        return resource().getRequestUrl();
    }

    /** Returns the parameters of that request, as a text of form fields. */
    public @Nullable String getRequestVariables() {
        return resource().getRequestVariables();
    }

    /** Returns the body of the answer to that request. */
    public @Nullable String getResponseBody() {
        return resource().getResponseBody();
    }

    /** Returns the headers of the answer to that request. */
    public @Nullable String getResponseHeaders() {
        return resource().getResponseHeaders();
    }
}
