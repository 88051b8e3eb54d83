package com.twilio.sdk.script;

import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.rest.TwilioClient;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/**
 * What a script works with while it runs: the client, where it prints, and the time.
 *
 * <p>{@code run.twilio().messages().create(…); run.out().println("Done.")}. With {@code --emulator} time is that of the
 * local Twilio, which moves by {@link #pause} alone: nobody waits for a phone that rings. Thread-safe.
 */
public final class ScriptRun {
    private static final Duration STORY = Duration.ofMinutes(10);

    private final TwilioClient twilio;
    private final @Nullable TwilioEmulator emulator;
    private final PrintStream out;
    private final PrintStream err;

    ScriptRun(
            TwilioClient twilio,
            @Nullable TwilioEmulator emulator,
            PrintStream out,
            PrintStream err) {
        this.twilio = twilio;
        this.emulator = emulator;
        this.out = out;
        this.err = err;
    }

    /** Returns the client: of the account in the environment, or of the local Twilio. */
    public TwilioClient twilio() {
        return twilio;
    }

    /** Returns where results go: standard output. */
    public PrintStream out() {
        return out;
    }

    /** Returns where progress and errors go: standard error. */
    public PrintStream err() {
        return err;
    }

    /** Returns whether a local Twilio was started for this run alone, with {@code --emulator}. */
    public boolean isEmulated() {
        return emulator != null;
    }

    /** Returns the time, which is the local Twilio's with {@code --emulator}. */
    public Instant now() {
        return emulator == null ? Instant.now() : emulator.now();
    }

    /**
     * Lets that much time pass: by sleeping, or by moving the local Twilio's clock on.
     *
     * @throws ScriptException if the thread is interrupted meanwhile
     */
    public void pause(Duration duration) {
        if (emulator != null) {
            emulator.advance(duration);
            return;
        }
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ScriptException.failed("The script was interrupted while it waited.");
        }
    }

    /**
     * Prints what becomes of a call or a text within ten minutes, if the local Twilio of {@code --emulator} has it; else
     * nothing.
     */
    public void printStory(String sid) {
        if (emulator != null) {
            emulator.advance(STORY);
            out.println(emulator.transcript(sid));
        }
    }
}
