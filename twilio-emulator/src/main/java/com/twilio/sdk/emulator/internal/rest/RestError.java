package com.twilio.sdk.emulator.internal.rest;

/** A refusal of the REST API: an HTTP status, Twilio's error number, and a message of our own. */
public final class RestError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final int code;

    public RestError(int status, int code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** A parameter that is missing or cannot be used. */
    public static RestError badRequest(int code, String message) {
        return new RestError(400, code, message);
    }

    /** A path at which there is nothing. */
    public static RestError notFound(String path) {
        return new RestError(404, 20404, "The local Twilio has nothing at " + path + ".");
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }
}
