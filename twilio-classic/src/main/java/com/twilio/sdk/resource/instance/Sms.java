package com.twilio.sdk.resource.instance;

import com.twilio.sdk.rest.api.v2010.Message;

import org.jspecify.annotations.Nullable;

import java.util.Date;

/**
 * A text as it stood when it was read.
 *
 * <p>The fluent class is {@link Message}, which knows more. Immutable.
 */
public final class Sms {
    private final Message message;

    /** For the factory; users get one from it or from the account. */
    public Sms(Message message) {
        this.message = message;
    }

    /** Returns the SID. */
    public String getSid() {
        return message.getSid();
    }

    /** Returns the SID of the account. */
    public @Nullable String getAccountSid() {
        return message.getAccountSid();
    }

    /** Returns the recipient. */
    public @Nullable String getTo() {
        return message.getTo();
    }

    /** Returns the sender. */
    public @Nullable String getFrom() {
        return message.getFrom();
    }

    /** Returns the text. */
    public @Nullable String getBody() {
        return message.getBody();
    }

    /** Returns how far it is, such as {@code queued} or {@code delivered}. */
    public @Nullable String getStatus() {
        return Texts.of(message.getStatus());
    }

    /** Returns who made it, such as {@code inbound} or {@code outbound-api}. */
    public @Nullable String getDirection() {
        return Texts.of(message.getDirection());
    }

    /** Returns when it was made. */
    public @Nullable Date getDateCreated() {
        return Texts.date(message.getDateCreated());
    }

    /** Returns when it was last changed. */
    public @Nullable Date getDateUpdated() {
        return Texts.date(message.getDateUpdated());
    }

    /** Returns when it was sent to the carrier; null before. */
    public @Nullable Date getDateSent() {
        return Texts.date(message.getDateSent());
    }

    /** Returns the charge; null until Twilio knows it. */
    public @Nullable String getPrice() {
        return Texts.of(message.getPrice());
    }

    @Override
    public String toString() {
        return message.toString();
    }
}
