package com.twilio.sdk.resource.instance;

import com.twilio.sdk.rest.api.v2010.ValidationRequest;

import org.jspecify.annotations.Nullable;

/**
 * A request to verify a number: Twilio calls it, and whoever answers enters {@link #getValidationCode()}.
 *
 * <p>The fluent line is {@code client.validationRequests().create(v -> v.phoneNumber(number))}. Immutable.
 */
public final class CallerIdValidation {
    private final ValidationRequest read;

    /** For the factory; users get one from it. */
    public CallerIdValidation(ValidationRequest read) {
        this.read = read;
    }

    /** Returns the six digits to enter. */
    public @Nullable String getValidationCode() {
        return read.getValidationCode();
    }

    /** Returns the number that is verified. */
    public @Nullable String getPhoneNumber() {
        return read.getPhoneNumber();
    }

    /** Returns the name that the number gets. */
    public @Nullable String getFriendlyName() {
        return read.getFriendlyName();
    }

    /** Returns the SID of the call that asks for the code. */
    public @Nullable String getCallSid() {
        return read.getCallSid();
    }

    /** Returns the SID of the account. */
    public @Nullable String getAccountSid() {
        return read.getAccountSid();
    }

    /** Returns a field by Twilio's name for it, such as {@code validation_code}; null if absent or null. */
    public @Nullable String getProperty(String name) {
        return Texts.of(read.raw(name));
    }

    @Override
    public String toString() {
        return read.toString();
    }
}
