package com.twilio.sdk.rest.api.v2010;

import com.twilio.sdk.rest.Listing;
import com.twilio.sdk.rest.internal.Operation;
import com.twilio.sdk.rest.internal.Operation.Repeat;
import com.twilio.sdk.rest.internal.Place;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The collection of {@link Message Message} resources: where they are made and listed.
 *
 * <p>{@code client.messages()} ⇒ {@code /2010-04-01/Accounts/{AccountSid}/Messages.json}. Immutable and thread-safe.
 */
public final class Messages {
    private static final Operation LIST = Operation.of(
                    "ListMessage", "GET", "api",
                    "/2010-04-01/Accounts/{AccountSid}/Messages.json", Repeat.READ);

    private static final Operation CREATE = Operation.of(
                    "CreateMessage", "POST", "api",
                    "/2010-04-01/Accounts/{AccountSid}/Messages.json", Repeat.UNSAFE)
            .requiring("To")
            .requiringOneOf("From", "MessagingServiceSid")
            .requiringOneOf("Body", "MediaUrl", "ContentSid");

    private final Place place;

    Messages(Place place) {
        this.place = place;
    }

    /** Lists messages, the newest first. All of them; pages are requested as they are read. */
    public Listing<Message> list() {
        return list(new MessageQuery());
    }

    /** Lists messages, the newest first. Only those that the query matches. */
    public Listing<Message> list(Consumer<MessageQuery> query) {
        MessageQuery filled = new MessageQuery();
        query.accept(filled);
        return list(filled);
    }

    /** Does what {@link #list(Consumer)} does, with a query that can be kept and used again. */
    public Listing<Message> list(MessageQuery query) {
        return place.list(LIST, query, "messages", Message::new);
    }

    /**
     * Sends a message. Twilio answers at once with the status queued or accepted; what becomes of
     * it is told by status callbacks.
     */
    public Message create(Consumer<MessageCreate> parameters) {
        return create(filled(parameters));
    }

    /** Does what {@link #create(Consumer)} does, with parameters that can be kept and used again. */
    public Message create(MessageCreate parameters) {
        return place.run(CREATE, parameters, Message::new);
    }

    /** Does what {@link #create(Consumer)} does, without blocking; cancelling it cancels the request. */
    public CompletableFuture<Message> createAsync(Consumer<MessageCreate> parameters) {
        return createAsync(filled(parameters));
    }

    /** Does what {@link #create(Consumer)} does, without blocking; the parameters are encoded at once. */
    public CompletableFuture<Message> createAsync(MessageCreate parameters) {
        return place.runAsync(CREATE, parameters, Message::new);
    }

    private static MessageCreate filled(Consumer<MessageCreate> parameters) {
        MessageCreate filled = new MessageCreate();
        parameters.accept(filled);
        return filled;
    }
}
