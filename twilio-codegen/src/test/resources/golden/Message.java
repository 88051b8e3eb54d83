package com.twilio.sdk.rest.api.v2010;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.twilio.sdk.rest.Resource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text or media message, sent by the API or TwiML, or received by one of your numbers.
 *
 * <p>{@code getBody()} reads {@code "body"} of the JSON object that Twilio sent. A field that is
 * absent or null is null, or an empty list or map. Immutable.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/api/message-resource">Message in Twilio's
 * documentation</a>
 */
public final class Message extends Resource {
    Message(Map<String, ? extends @Nullable Object> fields) {
        super(fields);
    }

    /**
     * Reads what {@link #toJson()} wrote.
     *
     * @throws IllegalArgumentException if it is no JSON object
     */
    public static Message fromJson(String json) {
        return new Message(read(json));
    }

    /** Makes one from Twilio's names and values, for tests and caches. */
    @JsonCreator
    public static Message of(Map<String, ? extends @Nullable Object> fields) {
        return new Message(copyOf(fields));
    }

    /** Returns the text; empty if it was emptied. */
    public @Nullable String getBody() {
        return text("body");
    }

    /**
     * Returns how many segments it was split into, each charged; 0 while a service has not chosen
     * the sender.
     */
    public @Nullable Integer getNumSegments() {
        return integer("num_segments");
    }

    /** Returns who made it: inbound, outbound-api, outbound-call or outbound-reply. */
    public @Nullable MessageDirection getDirection() {
        String word = text("direction");
        return word == null ? null : MessageDirection.of(word);
    }

    /** Returns the sender's number or address; null while a service has not chosen it. */
    public @Nullable String getFrom() {
        return text("from");
    }

    /** Returns the recipient's number or address. */
    public @Nullable String getTo() {
        return text("to");
    }

    /** Returns when it was last changed. */
    public @Nullable Instant getDateUpdated() {
        return instant("date_updated");
    }

    /**
     * Returns the charge, in the currency of price_unit, mostly negative; null until Twilio knows
     * it.
     */
    public @Nullable BigDecimal getPrice() {
        return decimal("price");
    }

    /** Returns the words to the error code; null without one. */
    public @Nullable String getErrorMessage() {
        return text("error_message");
    }

    /** Returns the path of this resource, below the host of the API. */
    public @Nullable String getUri() {
        return text("uri");
    }

    /** Returns the SID of the account that owns it. */
    public @Nullable String getAccountSid() {
        return text("account_sid");
    }

    /** Returns how many media it has. */
    public @Nullable Integer getNumMedia() {
        return integer("num_media");
    }

    /**
     * Returns how far it is: queued or accepted, sent, and one of the ends delivered, undelivered
     * and failed; received for an inbound one. Where carriers tell nothing, it stays sent.
     */
    public @Nullable MessageStatus getStatus() {
        String word = text("status");
        return word == null ? null : MessageStatus.of(word);
    }

    /** Returns the SID of the messaging service that chose the sender; null without one. */
    public @Nullable String getMessagingServiceSid() {
        return text("messaging_service_sid");
    }

    /** Returns the SID, the unique name that Twilio gave. */
    public String getSid() {
        return required("sid");
    }

    /** Returns when it was sent to the carrier; null before. */
    public @Nullable Instant getDateSent() {
        return instant("date_sent");
    }

    /** Returns when it was made. */
    public @Nullable Instant getDateCreated() {
        return instant("date_created");
    }

    /** Returns Twilio's error code if it failed or was not delivered; null otherwise. */
    public @Nullable Integer getErrorCode() {
        return integer("error_code");
    }

    /** Returns the currency of the price, an ISO 4217 code such as USD. */
    public @Nullable String getPriceUnit() {
        return text("price_unit");
    }

    /** Returns the version of the API that made it, such as 2010-04-01. */
    public @Nullable String getApiVersion() {
        return text("api_version");
    }

    /** Returns the paths of what belongs to it, by name. */
    public Map<String, String> getSubresourceUris() {
        return textMap("subresource_uris");
    }

    @Override
    protected String fieldTypes() {
        return "body:t num_segments:i direction:t from:t to:t date_updated:I price:d "
                + "error_message:t uri:t account_sid:t num_media:i status:t messaging_service_sid:t "
                + "sid:r date_sent:I date_created:I error_code:i price_unit:t api_version:t "
                + "subresource_uris:M";
    }
}
