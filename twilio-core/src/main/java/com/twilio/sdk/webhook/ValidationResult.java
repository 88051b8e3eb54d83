package com.twilio.sdk.webhook;

/**
 * What a {@link RequestValidator} found: whether Twilio sent the request, and if not, why not and what to look at.
 *
 * <p>{@code validator.validate(url, parameters, null).toString()} ⇒ {@code missing-signature: There is no
 * X-Twilio-Signature, so it was not Twilio that sent this.} It holds nothing of the request and no key, so it can be
 * logged. Immutable.
 */
public final class ValidationResult {
    private final ValidationReason reason;

    ValidationResult(ValidationReason reason) {
        this.reason = reason;
    }

    /** Returns whether Twilio sent the request as it is. */
    public boolean isValid() {
        return reason.equals(ValidationReason.VALID);
    }

    public ValidationReason getReason() {
        return reason;
    }

    /** Returns a sentence for the log: what is wrong, and what to look at next. */
    public String getExplanation() {
        return switch (reason.known()) {
            case VALID -> "Twilio sent this.";
            case MISSING_SIGNATURE ->
                "There is no X-Twilio-Signature, so it was not Twilio that sent this.";
            case MALFORMED_SIGNATURE ->
                "The X-Twilio-Signature is not the Base64 of 20 bytes, so it was not Twilio that sent"
                        + " this.";
            case WRONG_SIGNATURE ->
                "No key gives this signature. If it was Twilio that sent this, the auth token is that"
                        + " of another account, or the URL is not the one that Twilio requested:"
                        + " compare scheme, host, path and query behind a proxy.";
            case NO_KEY -> "There is no auth token for the account that the request names.";
            case MALFORMED_URL ->
                "The URL must be the whole one that Twilio requested, such as"
                        + " https://example.com/voice?a=1.";
            case URL_TOO_LONG ->
                "The URL takes more than " + RequestValidator.MAX_URL_BYTES + " bytes.";
            case MALFORMED_BODY -> "The body is missing or is no text that can be sent.";
            case TOO_MANY_PARAMETERS ->
                "There are more than " + RequestValidator.MAX_PARAMETERS + " parameters.";
            case BODY_TOO_LARGE ->
                "The body takes more than " + RequestValidator.MAX_BODY_BYTES + " bytes.";
            case BODY_HASH_MISSING ->
                "The query has no bodySHA256, which Twilio adds for a body that is not a form. Give"
                        + " the parameters of a form as a map.";
            case BODY_HASH_WRONG ->
                "The body does not have the SHA-256 that the URL announces: it was changed, or these"
                        + " are not the bytes that came.";
            case UNKNOWN -> reason.getValue();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValidationResult that && that.reason.equals(reason);
    }

    @Override
    public int hashCode() {
        return reason.hashCode();
    }

    /** Returns the reason and its explanation. */
    @Override
    public String toString() {
        return reason + ": " + getExplanation();
    }
}
