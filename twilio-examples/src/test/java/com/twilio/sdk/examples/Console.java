package com.twilio.sdk.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a program printed. */
public final class Console {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Where the program prints to. */
    public final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    /** Returns all of it, with the line ends of every system as {@code \n}. */
    public String text() {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
