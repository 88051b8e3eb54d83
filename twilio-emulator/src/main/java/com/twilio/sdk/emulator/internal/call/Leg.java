package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.log.EventLog;
import com.twilio.sdk.emulator.internal.phone.Line;
import com.twilio.sdk.emulator.internal.phone.ScriptRun;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.emulator.internal.webhook.Cookies;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A leg of a call: Twilio on one end, a phone on the other. Touched on the loop's thread alone.
 *
 * <p>What the phone does goes to the verb that listens, or over the bridge to another leg.
 */
final class Leg implements Line {
    private static final Input NOBODY = new Input() {};

    /** What Twilio knows of where the parties are: {@code FromCity} to {@code CalledCountry}; nothing here. */
    private static final List<String> PLACES = Stream.of("From", "To", "Caller", "Called")
            .flatMap(party -> Stream.of("City", "State", "Zip", "Country").map(party::concat))
            .toList();

    final Resource record;
    final Scope scope;
    final String phone;
    final CallUrls urls;
    final Cookies cookies = new Cookies();
    private final @Nullable Leg parent;
    private @Nullable Leg far;
    private int hops;
    private final EventLog log;
    private final List<Consumer<Leg>> endings = new ArrayList<>();
    private final List<Runnable> moves = new ArrayList<>();
    private final List<Tap> taps = new ArrayList<>();
    private final List<MediaStream> streams = new ArrayList<>();
    private Form ending = new Form();
    private final List<Runnable> whenAnswered = new ArrayList<>();
    private Input input = NOBODY;
    private Consumer<Leg> hangUp = leg -> {};
    private @Nullable ScriptRun script;
    private @Nullable Instant answered;
    private boolean machine;
    private boolean moved;

    /**
     * Makes a leg.
     *
     * @param phone the number of the simulated phone: who is called, or who calls in
     */
    Leg(
            Resource record,
            Scope scope,
            String phone,
            CallUrls urls,
            @Nullable Leg parent,
            EventLog log) {
        this.record = record;
        this.scope = scope;
        this.phone = phone;
        this.urls = urls;
        this.parent = parent;
        this.hops = parent == null ? 0 : parent.hops;
        this.log = log;
    }

    String sid() {
        return record.sid();
    }

    String account() {
        return field("account_sid");
    }

    String from() {
        return field("from");
    }

    String to() {
        return field("to");
    }

    String status() {
        return field("status");
    }

    String direction() {
        return field("direction");
    }

    private String field(String name) {
        return String.valueOf(record.text(name));
    }

    /** Notes that a machine picked up. */
    void isMachine(boolean picksUp) {
        machine = picksUp;
    }

    boolean isMachine() {
        return machine;
    }

    /** Runs {@code action} when the REST API sends this leg elsewhere. */
    void onMove(Runnable action) {
        moves.add(action);
    }

    /** Takes the leg away from the verb that dialled it. */
    void move() {
        moved = isChild();
        List.copyOf(moves).forEach(Runnable::run);
        moves.clear();
    }

    /** Returns whether a dialled leg is still in the hands of the Dial verb. */
    boolean isScreened() {
        return isChild() && !moved;
    }

    boolean isChild() {
        return parent != null;
    }

    boolean isEnded() {
        return scope.isClosed();
    }

    @Nullable
    Instant answeredAt() {
        return answered;
    }

    void answer(Instant now) {
        answered = now;
        List.copyOf(whenAnswered).forEach(Runnable::run);
    }

    void onAnswer(Runnable action) {
        whenAnswered.add(action);
    }

    void connect(ScriptRun run, Consumer<Leg> whenPhoneHangsUp) {
        script = run;
        hangUp = whenPhoneHangsUp;
    }

    void startScript() {
        if (script != null) {
            script.start();
        }
    }

    void endScript(String reason) {
        if (script != null) {
            script.end(reason);
        }
    }

    void onEnd(Consumer<Leg> action) {
        endings.add(action);
    }

    List<Consumer<Leg>> endings() {
        return List.copyOf(endings);
    }

    /** Lets {@code listener} have what the phone does; null is nobody. */
    void listen(@Nullable Input listener) {
        input = listener == null ? NOBODY : listener;
    }

    /** Returns the media streams that Start began, to be changed in place. */
    List<MediaStream> streams() {
        return streams;
    }

    Input input() {
        return input;
    }

    /** Lets {@code tap} have what is said in both directions, and the keys, until {@link #untap}. */
    void tap(Tap tap) {
        taps.add(tap);
    }

    void untap(Tap tap) {
        taps.remove(tap);
    }

    /** Adds to what the callback about the end of this leg says. */
    void addToEnding(Form more) {
        ending = new Form().addAll(ending).addAll(more);
    }

    Form ending() {
        return ending;
    }

    /** Puts another leg in the place of the phone, and this one in the place of the other one's. */
    void meets(Leg other) {
        far = other;
        other.far = this;
        hops = other.hops + 1;
    }

    /** Returns how many numbers of the account called each other to come here. */
    int hops() {
        return hops;
    }

    /** Lets the phone hear tones; {@code w} and {@code W} are pauses. */
    void hearTones(String digits) {
        tell(digits.length() == 1 ? "hears the tone " + digits : "hears the tones " + digits);
        Leg other = far;
        for (char key : digits.replaceAll("[wW]", "").toCharArray()) {
            if (other != null && !other.isEnded()) {
                other.input.key(key);
            }
        }
    }

    /** Lets the phone hear a sentence. */
    void hear(String text) {
        tell("hears \"" + text + "\"");
        List.copyOf(taps).forEach(tap -> tap.heard(text));
        if (far != null && !far.isEnded()) {
            far.input.speechStarts(text);
            far.input.speech(text);
        }
        if (script != null) {
            script.hear(text);
        }
    }

    /** Logs what the phone does or perceives. */
    void tell(String what) {
        log.add(LogEntry.Kind.PHONE, sid(), phone + " " + what);
    }

    @Override
    public void press(char key) {
        if (!isEnded()) {
            tell(input.isSecret() ? "presses a key" : "presses " + key);
            List.copyOf(taps).forEach(tap -> tap.pressed(key));
            input.key(key);
        }
    }

    @Override
    public void startSpeaking(String text) {
        if (!isEnded()) {
            List.copyOf(taps).forEach(Tap::startsToSpeak);
            input.speechStarts(text);
        }
    }

    @Override
    public void speak(String text) {
        if (!isEnded()) {
            tell("says \"" + text + "\"");
            List.copyOf(taps).forEach(tap -> tap.spoke(text));
            input.speech(text);
        }
    }

    @Override
    public void hangUp() {
        if (!isEnded()) {
            tell("hangs up");
            hangUp.accept(this);
        }
    }

    /** Returns what every request about this leg carries, empty values included. */
    Form parameters(String callStatus) {
        Form form = new Form()
                .add("CallSid", sid())
                .add("AccountSid", account())
                .add("From", from())
                .add("To", to())
                .add("CallStatus", callStatus)
                .add("ApiVersion", "2010-04-01")
                .add("Direction", direction())
                .add("Caller", from())
                .add("Called", to());
        if (parent != null) {
            form.add("ParentCallSid", parent.sid());
        }
        PLACES.forEach(place -> form.add(place, ""));
        return form;
    }

    Form parameters() {
        return parameters(status());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s → %s", sid(), from(), to());
    }
}
