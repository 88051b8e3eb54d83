package com.twilio.sdk.emulator.internal.rest;

import java.io.IOException;
import java.io.OutputStream;

/** A file that the REST server hands out: made while it is sent, so that an hour of sound takes no memory. */
public interface MediaFile {
    /** Returns the number of bytes. */
    long length();

    String contentType();

    void writeTo(OutputStream out) throws IOException;
}
