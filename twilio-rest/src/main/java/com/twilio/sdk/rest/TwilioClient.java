package com.twilio.sdk.rest;

import com.twilio.sdk.rest.api.v2010.AccountContext;
import com.twilio.sdk.rest.api.v2010.Accounts;
import com.twilio.sdk.rest.internal.AwaitVisible;
import com.twilio.sdk.rest.internal.Place;
import com.twilio.sdk.rest.internal.Settings;
import com.twilio.sdk.rest.internal.Time;
import com.twilio.sdk.rest.internal.Transport;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A client of Twilio's REST API for one account: the place where all requests start.
 *
 * <p>{@code client.messages().create(m -> m.to(to).from(from).body("Hello"))} ⇒ {@code POST
 * /2010-04-01/Accounts/AC…/Messages.json} with {@code To=…&From=…&Body=Hello}. Immutable and thread-safe; make one and
 * share it. It holds connections until {@link #close()}, but keeps no JVM alive.
 */
public final class TwilioClient extends Products implements AutoCloseable {
    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(10);

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
        ClientOptions options = new ClientOptions(settings, accountSid);
        change.accept(options);
        return new TwilioClient(transport, options.accountSid(), options.settings(), false);
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

    /**
     * Fetches what was just created: a 404 is taken for "not yet" and repeated with growing pauses, for 10 s.
     *
     * <p>{@code client.awaitVisible(() -> client.calls(sid).fetch())}. See {@link #awaitVisible(Duration, Supplier)}.
     */
    public <T> T awaitVisible(Supplier<T> fetch) {
        return awaitVisible(VISIBLE_WITHIN, fetch);
    }

    /**
     * Fetches what was just created: a 404 is taken for "not yet" and repeated after 100 ms, 200 ms … up to 2 s.
     *
     * <p>The last fetch starts when the time has passed, and may take as long as the client's own deadline allows. An
     * interrupt ends the wait and keeps the flag. Any other failure is thrown at once.
     *
     * @param within how long a 404 is repeated; zero for a single fetch
     * @throws TwilioNotFoundException if it is not there by then
     * @throws IllegalArgumentException if {@code within} is negative
     */
    public <T> T awaitVisible(Duration within, Supplier<T> fetch) {
        return AwaitVisible.fetch(transport.time(), within, fetch);
    }

    /** Does what {@link #awaitVisible(Supplier)} does, without blocking; cancelling it cancels the fetch. */
    public <T> CompletableFuture<T> awaitVisibleAsync(Supplier<CompletableFuture<T>> fetch) {
        return awaitVisibleAsync(VISIBLE_WITHIN, fetch);
    }

    /** Does what {@link #awaitVisible(Duration, Supplier)} does, without blocking; cancelling it cancels the fetch. */
    public <T> CompletableFuture<T> awaitVisibleAsync(
            Duration within, Supplier<CompletableFuture<T>> fetch) {
        return AwaitVisible.fetchAsync(transport.time(), within, fetch);
    }

    Time time() {
        return transport.time();
    }

    TwilioClient listenedToBy(@Nullable RequestListener listener) {
        return listener == null
                ? this
                : new TwilioClient(
                        transport, accountSid, settings.listenedToBy(listener), ownsTransport);
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
