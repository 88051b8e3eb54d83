package com.twilio.sdk.rest.internal;

/** The credentials that an operation takes. */
public enum Auth {
    /** The account's: its SID and token, an API key and its secret, or the bearer token of an OAuth app. */
    BASIC,
    /** A bearer token alone: the operations of organizations. */
    BEARER,
    /** None: the operations that give tokens out. */
    NONE
}
