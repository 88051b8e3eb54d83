package com.twilio.sdk.rest.api.v2010;

import com.twilio.sdk.rest.Listing;
import com.twilio.sdk.rest.SentMessages;
import com.twilio.sdk.rest.TwilioException;
import com.twilio.sdk.rest.TwilioResponse;
import com.twilio.sdk.rest.internal.Operation;
import com.twilio.sdk.rest.internal.Operation.Repeat;
import com.twilio.sdk.rest.internal.Paging;
import com.twilio.sdk.rest.internal.Paging.Style;
import com.twilio.sdk.rest.internal.Place;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A place to list and create {@link Message} resources.
 *
 * <p>A text or media message, sent by the API or TwiML, or received by one of your numbers.
 *
 * <p>{@code client.messages().create(p -> p.to(…))} ⇒
 * {@code POST /2010-04-01/Accounts/{AccountSid}/Messages.json To=…}. Nothing is requested before an
 * operation is called. Immutable and thread-safe.
 */
public final class Messages {
    private static final Operation<Message> LIST = Operation.of(
                    "ListMessage", "GET", "api",
                    "/2010-04-01/Accounts/{AccountSid}/Messages.json",
                    Repeat.READ, ModelReader.MESSAGE);

    private static final Operation<Message> CREATE = Operation.of(
                    "CreateMessage", "POST", "api",
                    "/2010-04-01/Accounts/{AccountSid}/Messages.json",
                    Repeat.UNSAFE, ModelReader.MESSAGE)
            .requiring("To")
            .requiringOneOf("From", "MessagingServiceSid")
            .requiringOneOf("Body", "MediaUrl", "ContentSid");

    private final Place place;

    Messages(Place place) {
        this.place = place;
    }

    /** Lists messages, the newest first. Pages are requested as they are read. */
    public Listing<Message> list() {
        return list(new MessageQuery());
    }

    /** Lists messages, the newest first. Only those that match the query. */
    public Listing<Message> list(Consumer<MessageQuery> query) {
        return list(Place.filled(new MessageQuery(), query));
    }

    /** Does what {@link #list(Consumer)} does, with a query that can be used again. */
    public Listing<Message> list(MessageQuery query) {
        return place.list(LIST, Paging.of(Style.URI, "messages"), query);
    }

    /**
     * Sends a message. Twilio answers at once with the status queued or accepted; what becomes of
     * it is told by status callbacks. Each segment is charged.
     */
    public Message create(Consumer<MessageCreate> parameters) {
        return create(Place.filled(new MessageCreate(), parameters));
    }

    /** Does what {@link #create(Consumer)} does, with parameters that can be used again. */
    public Message create(MessageCreate parameters) {
        return place.run(CREATE, parameters);
    }

    /** Runs {@link #create(Consumer)} without blocking; cancelling it cancels the request. */
    public CompletableFuture<Message> createAsync(Consumer<MessageCreate> parameters) {
        return createAsync(Place.filled(new MessageCreate(), parameters));
    }

    /** Runs {@link #create(Consumer)} without blocking; the parameters are encoded at once. */
    public CompletableFuture<Message> createAsync(MessageCreate parameters) {
        return place.runAsync(CREATE, parameters);
    }

    /** Runs {@link #create(Consumer)} and returns status and headers too. */
    public TwilioResponse<Message> createWithResponse(Consumer<MessageCreate> parameters) {
        return createWithResponse(Place.filled(new MessageCreate(), parameters));
    }

    /** Runs {@link #create(Consumer)} and returns status and headers too. */
    public TwilioResponse<Message> createWithResponse(MessageCreate parameters) {
        return place.whole(CREATE, parameters);
    }

    /**
     * Finds the message of a send whose outcome is unknown, by recipient, sender, text and
     * time; empty if there is none.
     *
     * @throws IllegalArgumentException if the exception is not of a message's creation, or its
     *     outcome is known
     */
    public Optional<Message> findSent(TwilioException exception) {
        return SentMessages.in(account ->
                        new AccountContext(place.root().at("AccountSid", account)))
                .find(exception);
    }
}
