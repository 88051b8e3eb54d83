package com.twilio.sdk.rest.api.v2010;

import com.twilio.sdk.rest.RequestParameters;
import com.twilio.sdk.type.PhoneNumber;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateMessage}; needed: To, one of From/MessagingServiceSid, one of
 * Body/MediaUrl/ContentSid.
 *
 * <p>{@code new MessageCreate().to(…)} ⇒ {@code To=…}. A null value removes a parameter. Not
 * thread-safe.
 */
public final class MessageCreate extends RequestParameters {
    /** Starts empty. */
    public MessageCreate() {}

    private MessageCreate(MessageCreate other) {
        super(other);
    }

    /** Returns a copy that can be changed without changing this one. */
    public MessageCreate copy() {
        return new MessageCreate(this);
    }

    /** Sets a parameter by Twilio's name for it, also one that this version does not know. */
    public MessageCreate putParameter(String name, @Nullable String value) {
        set(name, value);
        return this;
    }

    /**
     * Sets the recipient: a phone number such as +15558675310, or a channel address such as
     * whatsapp:+15558675310. Sent as {@code To}; needed.
     */
    public MessageCreate to(@Nullable String to) {
        set("To", to);
        return this;
    }

    /**
     * Sets the recipient: a phone number such as +15558675310, or a channel address such as
     * whatsapp:+15558675310. Sent as {@code To}; needed.
     */
    public MessageCreate to(@Nullable PhoneNumber to) {
        set("To", to);
        return this;
    }

    /**
     * Sets the URL that is told each new status of the message. It wins over that of the messaging
     * service and of ApplicationSid. None by default. Sent as {@code StatusCallback}.
     */
    public MessageCreate statusCallback(@Nullable String statusCallback) {
        set("StatusCallback", statusCallback);
        return this;
    }

    /**
     * Sets the SID of an application whose message status callback is used, unless StatusCallback
     * is given. Sent as {@code ApplicationSid}.
     */
    public MessageCreate applicationSid(@Nullable String applicationSid) {
        set("ApplicationSid", applicationSid);
        return this;
    }

    /**
     * Sets a former limit of the price, in US dollars. Twilio ignores it since June 2024. Sent as
     * {@code MaxPrice}.
     */
    public MessageCreate maxPrice(@Nullable BigDecimal maxPrice) {
        set("MaxPrice", maxPrice);
        return this;
    }

    /**
     * Sets whether you will report that the recipient acted on the message, see Feedback. False by
     * default. Sent as {@code ProvideFeedback}.
     */
    public MessageCreate provideFeedback(@Nullable Boolean provideFeedback) {
        set("ProvideFeedback", provideFeedback);
        return this;
    }

    /**
     * Sets the number of this attempt, where you count attempts of your own. Sent as
     * {@code Attempt}.
     */
    public MessageCreate attempt(@Nullable Integer attempt) {
        set("Attempt", attempt);
        return this;
    }

    /**
     * Sets how long the message may wait to be sent before it fails, 1 to 36,000 seconds. 36,000 by
     * default. Sent as {@code ValidityPeriod}.
     */
    public MessageCreate validityPeriod(@Nullable Integer validityPeriod) {
        set("ValidityPeriod", validityPeriod);
        return this;
    }

    /**
     * Sets how long the message may wait to be sent before it fails, 1 to 36,000 seconds. 36,000 by
     * default. Sent as {@code ValidityPeriod}.
     */
    public MessageCreate validityPeriod(Duration validityPeriod) {
        set("ValidityPeriod", wholeSeconds("ValidityPeriod", validityPeriod));
        return this;
    }

    /** Sets a reserved switch of Twilio. Sent as {@code ForceDelivery}. */
    public MessageCreate forceDelivery(@Nullable Boolean forceDelivery) {
        set("ForceDelivery", forceDelivery);
        return this;
    }

    /**
     * Sets whether Twilio keeps the text: retain or discard. retain by default. Sent as
     * {@code ContentRetention}.
     */
    public MessageCreate contentRetention(@Nullable MessageContentRetention contentRetention) {
        set("ContentRetention", contentRetention);
        return this;
    }

    /**
     * Sets whether Twilio keeps the text: retain or discard. retain by default. Sent as
     * {@code ContentRetention}.
     */
    public MessageCreate contentRetention(@Nullable String contentRetention) {
        set("ContentRetention", contentRetention);
        return this;
    }

    /**
     * Sets whether Twilio keeps the recipient's number: retain or obfuscate. retain by default.
     * Sent as {@code AddressRetention}.
     */
    public MessageCreate addressRetention(@Nullable MessageAddressRetention addressRetention) {
        set("AddressRetention", addressRetention);
        return this;
    }

    /**
     * Sets whether Twilio keeps the recipient's number: retain or obfuscate. retain by default.
     * Sent as {@code AddressRetention}.
     */
    public MessageCreate addressRetention(@Nullable String addressRetention) {
        set("AddressRetention", addressRetention);
        return this;
    }

    /**
     * Sets whether characters that would make the message longer, such as curly quotes, are
     * replaced by plain ones. Sent as {@code SmartEncoded}.
     */
    public MessageCreate smartEncoded(@Nullable Boolean smartEncoded) {
        set("SmartEncoded", smartEncoded);
        return this;
    }

    /**
     * Sets actions of a rich message, such as geo:37.78,-122.39|Label. Sent as
     * {@code PersistentAction}.
     */
    public MessageCreate persistentAction(String first, String... more) {
        setAll("PersistentAction", listOf(first, more));
        return this;
    }

    /**
     * Sets actions of a rich message, such as geo:37.78,-122.39|Label. Sent as
     * {@code PersistentAction}.
     */
    public MessageCreate persistentAction(@Nullable Collection<? extends String> persistentAction) {
        setAll("PersistentAction", persistentAction);
        return this;
    }

    /**
     * Sets the kind of traffic for senders that tell apart; free is the only value. Sent as
     * {@code TrafficType}.
     */
    public MessageCreate trafficType(@Nullable MessageTrafficType trafficType) {
        set("TrafficType", trafficType);
        return this;
    }

    /**
     * Sets the kind of traffic for senders that tell apart; free is the only value. Sent as
     * {@code TrafficType}.
     */
    public MessageCreate trafficType(@Nullable String trafficType) {
        set("TrafficType", trafficType);
        return this;
    }

    /**
     * Sets whether links in the text are shortened; needs a messaging service with a link domain.
     * False by default. Sent as {@code ShortenUrls}.
     */
    public MessageCreate shortenUrls(@Nullable Boolean shortenUrls) {
        set("ShortenUrls", shortenUrls);
        return this;
    }

    /** Sets fixed, to send at SendAt; needs a messaging service. Sent as {@code ScheduleType}. */
    public MessageCreate scheduleType(@Nullable MessageScheduleType scheduleType) {
        set("ScheduleType", scheduleType);
        return this;
    }

    /** Sets fixed, to send at SendAt; needs a messaging service. Sent as {@code ScheduleType}. */
    public MessageCreate scheduleType(@Nullable String scheduleType) {
        set("ScheduleType", scheduleType);
        return this;
    }

    /**
     * Sets when to send a scheduled message, 15 minutes to 35 days from now. Sent as
     * {@code SendAt}.
     */
    public MessageCreate sendAt(@Nullable Instant sendAt) {
        set("SendAt", sendAt);
        return this;
    }

    /**
     * Sets whether a text without media is sent as MMS. False by default. Sent as
     * {@code SendAsMms}.
     */
    public MessageCreate sendAsMms(@Nullable Boolean sendAsMms) {
        set("SendAsMms", sendAsMms);
        return this;
    }

    /**
     * Sets the values of the template's variables, by their names, as a map or as the text of a
     * JSON object. Sent as {@code ContentVariables}.
     */
    public MessageCreate contentVariables(@Nullable String contentVariables) {
        setJson("ContentVariables", contentVariables);
        return this;
    }

    /**
     * Sets the values of the template's variables, by their names, as a map or as the text of a
     * JSON object. Sent as {@code ContentVariables}.
     */
    public MessageCreate contentVariables(@Nullable Map<String, ?> contentVariables) {
        setJson("ContentVariables", contentVariables);
        return this;
    }

    /**
     * Sets whether fraud checks apply: enable or disable. enable by default. Sent as
     * {@code RiskCheck}.
     */
    public MessageCreate riskCheck(@Nullable MessageRiskCheck riskCheck) {
        set("RiskCheck", riskCheck);
        return this;
    }

    /**
     * Sets whether fraud checks apply: enable or disable. enable by default. Sent as
     * {@code RiskCheck}.
     */
    public MessageCreate riskCheck(@Nullable String riskCheck) {
        set("RiskCheck", riskCheck);
        return this;
    }

    /**
     * Sets the sender: a Twilio number, short code, sender id or channel address of the account.
     * Either it or MessagingServiceSid is needed. Sent as {@code From}.
     */
    public MessageCreate from(@Nullable String from) {
        set("From", from);
        return this;
    }

    /**
     * Sets the sender: a Twilio number, short code, sender id or channel address of the account.
     * Either it or MessagingServiceSid is needed. Sent as {@code From}.
     */
    public MessageCreate from(@Nullable PhoneNumber from) {
        set("From", from);
        return this;
    }

    /** Sets the sender to use when the first channel fails. Sent as {@code FallbackFrom}. */
    public MessageCreate fallbackFrom(@Nullable String fallbackFrom) {
        set("FallbackFrom", fallbackFrom);
        return this;
    }

    /** Sets the sender to use when the first channel fails. Sent as {@code FallbackFrom}. */
    public MessageCreate fallbackFrom(@Nullable PhoneNumber fallbackFrom) {
        set("FallbackFrom", fallbackFrom);
        return this;
    }

    /**
     * Sets the SID of the messaging service that chooses the sender. With From too, that sender of
     * the service is taken. Sent as {@code MessagingServiceSid}.
     */
    public MessageCreate messagingServiceSid(@Nullable String messagingServiceSid) {
        set("MessagingServiceSid", messagingServiceSid);
        return this;
    }

    /**
     * Sets the text, at most 1,600 characters; longer than one segment (160 GSM-7 or 70 other
     * characters) it is split and charged by segments. Sent as {@code Body}.
     */
    public MessageCreate body(@Nullable String body) {
        set("Body", body);
        return this;
    }

    /**
     * Sets the URLs of pictures or other media to attach, at most 10, reachable by Twilio without a
     * login. Sent as {@code MediaUrl}.
     */
    public MessageCreate mediaUrl(String first, String... more) {
        setAll("MediaUrl", listOf(first, more));
        return this;
    }

    /**
     * Sets the URLs of pictures or other media to attach, at most 10, reachable by Twilio without a
     * login. Sent as {@code MediaUrl}.
     */
    public MessageCreate mediaUrl(@Nullable Collection<? extends String> mediaUrl) {
        setAll("MediaUrl", mediaUrl);
        return this;
    }

    /**
     * Sets the SID of a content template to send in place of a body. Sent as {@code ContentSid}.
     */
    public MessageCreate contentSid(@Nullable String contentSid) {
        set("ContentSid", contentSid);
        return this;
    }
}
