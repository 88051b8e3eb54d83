package com.twilio.sdk.resource.instance;

import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * A Connect app to which the account gave rights.
 *
 * <p>The fluent line is {@code client.authorizedConnectApps(connectAppSid).fetch()}. Thread-safe.
 */
public class AuthorizedConnectApp
        extends InstanceResource<com.twilio.sdk.rest.api.v2010.AuthorizedConnectApp> {
    private final String connectAppSid;

    /** For the account; it is read when a property is first asked for. */
    public AuthorizedConnectApp(AccountContext account, String connectAppSid) {
        this(account, connectAppSid, null);
    }

    /** For the lists and factories, which have read it. */
    public AuthorizedConnectApp(
            AccountContext account, com.twilio.sdk.rest.api.v2010.AuthorizedConnectApp read) {
        this(account, Objects.toString(read.getConnectAppSid(), ""), read);
    }

    private AuthorizedConnectApp(
            AccountContext account,
            String connectAppSid,
            com.twilio.sdk.rest.api.v2010.@Nullable AuthorizedConnectApp known) {
        super(() -> account.authorizedConnectApps(connectAppSid).fetch(), known);
        this.connectAppSid = connectAppSid;
    }

    /** Returns the rights that the account gave. */
    public List<String> getPermissions() {
        return Texts.all(resource().getPermissions());
    }

    /** Returns the SID of the app; nothing is requested. */
    public String getConnectAppSid() {
        return connectAppSid;
    }

    /** Returns the SID of the account that authorized it. */
    public @Nullable String getAccountSid() {
        return resource().getAccountSid();
    }

    /** Returns the name of the company that makes the app. */
    public @Nullable String getConnectAppCompanyName() {
        return resource().getConnectAppCompanyName();
    }

    /** Returns what the app does, in its maker's words. */
    public @Nullable String getConnectAppDescription() {
        return resource().getConnectAppDescription();
    }

    /** Returns the name of the Connect app. */
    public @Nullable String getConnectAppFriendlyName() {
        return resource().getConnectAppFriendlyName();
    }

    /** Returns the public URL of the app. */
    public @Nullable String getConnectAppHomepageUrl() {
        return resource().getConnectAppHomepageUrl();
    }
}
