package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import org.jspecify.annotations.Nullable;

import java.util.Date;
import java.util.Map;

/**
 * An address, as some countries ask for before a number is bought.
 *
 * <p>The fluent line is {@code client.addresses(sid).fetch()}. Thread-safe.
 */
public class Address extends InstanceResource<com.twilio.sdk.rest.api.v2010.Address> {
    private final AccountContext account;
    private final String sid;

    /** For the account; it is read when a property is first asked for. */
    public Address(AccountContext account, String sid) {
        this(account, sid, null);
    }

    /** For the lists and factories, which have read it. */
    public Address(AccountContext account, com.twilio.sdk.rest.api.v2010.Address read) {
        this(account, read.getSid(), read);
    }

    private Address(
            AccountContext account,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable Address known) {
        super(() -> account.addresses(sid).fetch(), known);
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
        change(() -> account.addresses(sid).update(u -> put(params, u::putParameter)));
    }

    /** Deletes the address. Returns true. */
    public boolean delete() {
        return remove(account.addresses(sid)::delete);
    }

    /** Returns the SID; nothing is requested. */
    public String getSid() {
        return sid;
    }

    /** Returns the SID of the account that owns it. */
    public @Nullable String getAccountSid() {
        return resource().getAccountSid();
    }

    /** Returns the city. */
    public @Nullable String getCity() {
        return resource().getCity();
    }

    /** Returns the name of the person or company at the address. */
    public @Nullable String getCustomerName() {
        return resource().getCustomerName();
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

    /** Returns the country, an ISO 3166-1 code of two letters such as US. */
    public @Nullable String getIsoCountry() {
        return resource().getIsoCountry();
    }

    /** Returns the postal code. */
    public @Nullable String getPostalCode() {
        return resource().getPostalCode();
    }

    /** Returns the state, province or region. */
    public @Nullable String getRegion() {
        return resource().getRegion();
    }

    /** Returns the house number and street. */
    public @Nullable String getStreet() {
        return resource().getStreet();
    }
}
