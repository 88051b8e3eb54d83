package com.twilio.sdk.emulator;

import com.twilio.sdk.emulator.internal.phone.Handset;
import com.twilio.sdk.emulator.internal.phone.Script;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A simulated phone, told in time order what to do; what it is told is at the same time what a test expects.
 *
 * <p>{@code twilio.phone("+15558675310").answers().hears("Press 1").presses("1").hears("Good bye").hangsUp()}. Each of
 * {@link #answers}, {@link #answersAfter}, {@link #machine}, {@link #busy} and {@link #doesNotAnswer} is about one call, in the order in
 * which calls come; a phone that was told nothing answers after 2 s and listens. Tell it before the call is placed.
 * {@link TwilioEmulator#verify()} says what did not come true. Thread-safe.
 */
public final class Phone {
    private final Handset handset;
    private final BiFunction<String, Script, Runnable> calls;
    private final BiFunction<String, String, String> texts;

    Phone(
            Handset handset,
            BiFunction<String, Script, Runnable> calls,
            BiFunction<String, String, String> texts) {
        this.handset = handset;
        this.calls = calls;
        this.texts = texts;
    }

    /** Returns the number in E.164, or the address such as {@code client:alice}. */
    public String number() {
        return handset.number();
    }

    /** Answers the next call after it has rung for 2 s. */
    public PhoneScript answers() {
        return answersAfter(Duration.ofSeconds(2));
    }

    /** Answers the next call after it has rung for that long. */
    public PhoneScript answersAfter(Duration ringing) {
        Script script = handset.nextCall();
        script.pickup(Script.Pickup.ANSWER, ringing);
        return new PhoneScript(script);
    }

    /**
     * Lets an answering machine pick up the next call after 10 s of ringing; the first thing it says is its greeting.
     *
     * <p>{@code twilio.phone("+15558675310").machine().says("Leave a message").hears("Your order")}: with
     * {@code MachineDetection} the app gets {@code AnsweredBy=machine_start}, or {@code machine_end_beep} when the
     * greeting is over.
     */
    public PhoneScript machine() {
        Script script = handset.nextCall();
        script.pickup(Script.Pickup.ANSWER, Duration.ofSeconds(10));
        script.machine();
        return new PhoneScript(script);
    }

    /** Is busy when the next call comes. */
    public Phone busy() {
        handset.nextCall().pickup(Script.Pickup.BUSY, Duration.ZERO);
        return this;
    }

    /** Rings in vain when the next call comes, until the caller gives up. */
    public Phone doesNotAnswer() {
        handset.nextCall().pickup(Script.Pickup.NO_ANSWER, Duration.ZERO);
        return this;
    }

    /**
     * Calls a number of the app. With the clock at {@link ClockMode#REAL} it dials at once, else when the emulator is
     * next asked to go on or to tell something ({@link TwilioEmulator#awaitIdle()}, {@link TwilioEmulator#verify()},
     * {@link TwilioEmulator#advance}), so that the script can be completed first.
     *
     * @throws IllegalArgumentException if no account has that number
     */
    public PhoneScript calls(String appNumber) {
        Script script = handset.outgoing();
        calls.apply(appNumber, script).run();
        return new PhoneScript(script);
    }

    /**
     * Sends a text to a number of the app and returns the SID under which the app sees it.
     *
     * @throws IllegalArgumentException if no account has that number
     */
    public String texts(String appNumber, String body) {
        return texts.apply(appNumber, body);
    }

    /** Returns the texts that reached this phone, the oldest first. */
    public List<ReceivedText> inbox() {
        return handset.inbox();
    }

    /** Returns the number. */
    @Override
    public String toString() {
        return handset.number();
    }
}
