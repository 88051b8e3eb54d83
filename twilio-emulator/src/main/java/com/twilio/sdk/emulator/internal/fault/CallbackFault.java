package com.twilio.sdk.emulator.internal.fault;

/** What goes wrong with one status callback. */
public enum CallbackFault {
    /** It is sent twice, with the same idempotency token. */
    DUPLICATED,
    /** It is sent after the next one of its call or text, or 1 s late if none follows. */
    REORDERED
}
