package com.twilio.sdk;

import com.twilio.sdk.resource.instance.Account;
import com.twilio.sdk.rest.TwilioClient;

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

    @Override
    public void close() {
        client.close();
    }
}
