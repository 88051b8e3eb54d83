package com.twilio.sdk;

import com.twilio.sdk.resource.factory.AccountFactory;
import com.twilio.sdk.resource.instance.Account;
import com.twilio.sdk.resource.list.AccountList;
import com.twilio.sdk.rest.TwilioClient;

import java.util.Map;

/**
 * A client of the classic API, around a {@link TwilioClient}.
 *
 * <p>{@code new TwilioRestClient(sid, token).getAccount().getCallFactory().create(params)}; the fluent line is {@code
 * TwilioClient.of(sid, token).calls().create(c -> …)}. Immutable and thread-safe.
 */
public class TwilioRestClient implements AutoCloseable {
    /** The version of the API that this client speaks. */
    public static final String DEFAULT_VERSION = "2010-04-01";

    private final TwilioClient client;

    /**
     * Makes a client from an account SID and its auth token.
     *
     * @throws IllegalArgumentException if the SID is none or the token is empty
     */
    public TwilioRestClient(String accountSid, String authToken) {
        this(TwilioClient.of(accountSid, authToken));
    }

    /**
     * Makes a client for another base URL than Twilio's, such as that of the local one.
     *
     * @param endpoint https, or http to a loopback address
     * @throws IllegalArgumentException if the SID is none, the token is empty or the endpoint is refused
     */
    public TwilioRestClient(String accountSid, String authToken, String endpoint) {
        this(TwilioClient.builder()
                .accountSid(accountSid)
                .authToken(authToken)
                .baseUrl(endpoint)
                .build());
    }

    /** Makes a client around a fluent one, for a base URL of its own and everything else that one can do. */
    public TwilioRestClient(TwilioClient client) {
        this.client = client;
    }

    /** Returns the fluent client: the way from the classic API to the rest of Twilio. */
    public TwilioClient client() {
        return client;
    }

    /** Returns the SID of the client's account. */
    public String getAccountSid() {
        return client.getAccountSid();
    }

    /** Returns the client's account; nothing is requested before one of its properties is read. */
    public Account getAccount() {
        return getAccount(client.getAccountSid());
    }

    /** Returns another account that the credentials reach; nothing is requested before a property is read. */
    public Account getAccount(String accountSid) {
        return new Account(client, accountSid);
    }

    /** Returns the client's account and its subaccounts. */
    public AccountList getAccounts() {
        return getAccounts(Map.of());
    }

    /**
     * Returns those of the client's account and its subaccounts that match all filters, by Twilio's parameter names.
     */
    public AccountList getAccounts(Map<String, String> filters) {
        return new AccountList(client, filters);
    }

    /** Returns the factory of subaccounts. */
    public AccountFactory getAccountFactory() {
        return new AccountList(client, Map.of());
    }

    @Override
    public void close() {
        client.close();
    }
}
