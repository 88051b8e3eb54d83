package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A Connect app, to which other accounts give rights.
 *
 * <p>The fluent line is {@code client.connectApps(sid).fetch()}. Thread-safe.
 */
public class ConnectApp extends InstanceResource<com.twilio.sdk.rest.api.v2010.ConnectApp> {
    private final AccountContext account;
    private final String sid;

    /** For the account; it is read when a property is first asked for. */
    public ConnectApp(AccountContext account, String sid) {
        this(account, sid, null);
    }

    /** For the lists and factories, which have read it. */
    public ConnectApp(AccountContext account, com.twilio.sdk.rest.api.v2010.ConnectApp read) {
        this(account, read.getSid(), read);
    }

    private ConnectApp(
            AccountContext account,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable ConnectApp known) {
        super(() -> account.connectApps(sid).fetch(), known);
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
        change(() -> account.connectApps(sid).update(u -> put(params, u::putParameter)));
    }

    /** Returns the rights that the app asks for. */
    public List<String> getPermissions() {
        return Texts.all(resource().getPermissions());
    }

    /** Returns the SID; nothing is requested. */
    public String getSid() {
        return sid;
    }

    /** Returns the SID of the account that owns it. */
    public @Nullable String getAccountSid() {
        return resource().getAccountSid();
    }

    /** Returns the URL to which a user's browser goes after the authorization. */
    public @Nullable String getAuthorizeRedirectUrl() {
        return resource().getAuthorizeRedirectUrl();
    }

    /** Returns the name of the company that makes it. */
    public @Nullable String getCompanyName() {
        return resource().getCompanyName();
    }

    /** Returns the HTTP method for that callback. */
    public @Nullable String getDeauthorizeCallbackMethod() {
        return Texts.of(resource().getDeauthorizeCallbackMethod());
    }

    /** Returns the URL that is told when an account takes its authorization back. */
    public @Nullable String getDeauthorizeCallbackUrl() {
        return resource().getDeauthorizeCallbackUrl();
    }

    /** Returns what it does, in the words a user reads. */
    public @Nullable String getDescription() {
        return resource().getDescription();
    }

    /** Returns the name that a user reads who is asked to authorize the app. */
    public @Nullable String getFriendlyName() {
        return resource().getFriendlyName();
    }

    /** Returns the public URL of the app. */
    public @Nullable String getHomepageUrl() {
        return resource().getHomepageUrl();
    }
}
