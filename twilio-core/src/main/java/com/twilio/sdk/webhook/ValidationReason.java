package com.twilio.sdk.webhook;

import com.twilio.sdk.type.OpenEnum;

/**
 * Why a webhook was accepted or refused, for logs and metrics.
 *
 * <p>{@code result.getReason()} ⇒ {@code wrong-signature}. A later version may know more reasons, so a {@code switch} over
 * {@link #known()} needs a default. Never tell the caller of your webhook: a 403 without a body is enough.
 */
public final class ValidationReason extends OpenEnum {
    /** The request is signed with one of the keys. */
    public static final ValidationReason VALID = new ValidationReason("valid");

    /** The request has no {@value RequestSignature#HEADER}, or an empty one: whoever sent it was not Twilio. */
    public static final ValidationReason MISSING_SIGNATURE =
            new ValidationReason("missing-signature");

    /** The signature is not the Base64 of 20 bytes. */
    public static final ValidationReason MALFORMED_SIGNATURE =
            new ValidationReason("malformed-signature");

    /** No key gives this signature: another token, another URL than Twilio's, or a request that was changed. */
    public static final ValidationReason WRONG_SIGNATURE = new ValidationReason("wrong-signature");

    /** There is no key for the account that the request names, or for a request that names none. */
    public static final ValidationReason NO_KEY = new ValidationReason("no-key");

    /** The URL is not absolute, its scheme is not http, https, ws or wss, or it has a surrogate that stands alone. */
    public static final ValidationReason MALFORMED_URL = new ValidationReason("malformed-url");

    /** The URL takes more than {@value RequestValidator#MAX_URL_BYTES} bytes. */
    public static final ValidationReason URL_TOO_LONG = new ValidationReason("url-too-long");

    /** The body is missing, or has a surrogate that stands alone in a parameter. */
    public static final ValidationReason MALFORMED_BODY = new ValidationReason("malformed-body");

    /** There are more than {@value RequestValidator#MAX_PARAMETERS} parameters. */
    public static final ValidationReason TOO_MANY_PARAMETERS =
            new ValidationReason("too-many-parameters");

    /** The body, or all names and values, take more than {@value RequestValidator#MAX_BODY_BYTES} bytes. */
    public static final ValidationReason BODY_TOO_LARGE = new ValidationReason("body-too-large");

    /** The query has no {@code bodySHA256}, which Twilio adds to the URL of any body that is not a form. */
    public static final ValidationReason BODY_HASH_MISSING =
            new ValidationReason("body-hash-missing");

    /** The URL is Twilio's, the body is not the one that it announces. */
    public static final ValidationReason BODY_HASH_WRONG = new ValidationReason("body-hash-wrong");

    private ValidationReason(String value) {
        super(value);
    }

    /** Returns the reason with this name; a name that is not listed here is kept. */
    public static ValidationReason of(String value) {
        return new ValidationReason(value);
    }

    /** Returns the reason for a {@code switch}. */
    public Known known() {
        return known(Known.values(), Known.UNKNOWN);
    }

    /** The reasons that this version lists. */
    public enum Known {
        VALID,
        MISSING_SIGNATURE,
        MALFORMED_SIGNATURE,
        WRONG_SIGNATURE,
        NO_KEY,
        MALFORMED_URL,
        URL_TOO_LONG,
        MALFORMED_BODY,
        TOO_MANY_PARAMETERS,
        BODY_TOO_LARGE,
        BODY_HASH_MISSING,
        BODY_HASH_WRONG,
        /** A reason that is not listed; {@link ValidationReason#getValue()} has its name. */
        UNKNOWN
    }
}
