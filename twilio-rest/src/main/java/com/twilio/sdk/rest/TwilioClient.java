package com.twilio.sdk.rest;

import com.twilio.sdk.rest.api.v2010.AccountContext;
import com.twilio.sdk.rest.api.v2010.Accounts;
import com.twilio.sdk.rest.internal.Place;
import com.twilio.sdk.rest.internal.Settings;
import com.twilio.sdk.rest.internal.Transport;

import java.util.List;
import java.util.function.Consumer;

/**
 * A client of Twilio's REST API for one account: the place where all requests start.
 *
 * <p>{@code client.messages().create(m -> m.to(to).from(from).body("Hello"))} ⇒ {@code POST
 * /2010-04-01/Accounts/AC…/Messages.json} with {@code To=…&From=…&Body=Hello}. Immutable and thread-safe; make one and
 * share it. It holds connections until {@link #close()}, but keeps no JVM alive.
 */
public final class TwilioClient extends Products implements AutoCloseable {
    private final Transport transport;
    private final String accountSid;
    private final Settings settings;
    private final boolean ownsTransport;

    TwilioClient(Transport transport, String accountSid, Settings settings, boolean ownsTransport) {
        super(new Place(transport, settings, List.of(accountSid)));
        this.transport = transport;
        this.accountSid = accountSid;
        this.settings = settings;
        this.ownsTransport = ownsTransport;
    }

    /**
     * Makes a client from an account SID and its auth token.
     *
     * @throws IllegalArgumentException if the SID is none ({@code AC} and 32 hexadecimal digits) or the token is empty
     */
    public static TwilioClient of(String accountSid, String authToken) {
        return builder().accountSid(accountSid).authToken(authToken).build();
    }

    /**
     * Makes a client from the environment: {@code TWILIO_ACCOUNT_SID} with {@code TWILIO_AUTH_TOKEN}, or with {@code
     * TWILIO_API_KEY} and {@code TWILIO_API_SECRET}; and {@code TWILIO_REGION} and {@code TWILIO_EDGE}, if they are set.
     *
     * @throws IllegalStateException naming the variables that are not set
     */
    public static TwilioClient fromEnv() {
        return builder().fromEnv(System::getenv).build();
    }

    /** Starts a client that needs more than an account SID and a token. */
    public static TwilioClientBuilder builder() {
        return new TwilioClientBuilder();
    }

    /** Returns a client with other options over the same connections; closing it closes nothing. */
    public TwilioClient with(Consumer<ClientOptions> change) {
        ClientOptions options = new ClientOptions(settings);
        change.accept(options);
        return new TwilioClient(transport, accountSid, options.settings(), false);
    }

    /** Returns the SID of the account whose resources this client reaches without naming it. */
    public String getAccountSid() {
        return accountSid;
    }

    /** Returns the accounts: this one and its subaccounts. */
    public Accounts accounts() {
        return new Accounts(new Place(transport, settings, List.of()));
    }

    /** Returns this client's account. */
    public AccountContext account() {
        return account(accountSid);
    }

    /** Returns another account that the credentials reach, mostly a subaccount, with its calls, messages and numbers. */
    public AccountContext account(String accountSid) {
        return new AccountContext(
                new Place(transport, settings, List.of()).at("AccountSid", accountSid));
    }

    /** Returns where requests go, the account, and no credential. */
    @Override
    public String toString() {
        return "TwilioClient[" + accountSid + " at " + transport + "]";
    }

    /** Closes idle connections; a client made by {@link #with} leaves them to the one it came from. */
    @Override
    public void close() {
        if (ownsTransport) {
            transport.close();
        }
    }
}
