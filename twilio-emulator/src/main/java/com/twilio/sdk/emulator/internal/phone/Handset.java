package com.twilio.sdk.emulator.internal.phone;

import com.twilio.sdk.emulator.ReceivedText;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A simulated phone: the scripts for its next calls, and the texts that it received. Thread-safe. */
public final class Handset {
    private final String number;
    private final Deque<Script> waiting = new ArrayDeque<>();
    private final List<Script> scripts = new ArrayList<>();
    private final List<ReceivedText> inbox = new ArrayList<>();

    Handset(String number) {
        this.number = number;
    }

    public String number() {
        return number;
    }

    /** Adds a script for the next call that reaches this phone and has none yet. */
    public synchronized Script nextCall() {
        Script script = outgoing();
        waiting.add(script);
        return script;
    }

    /** Adds a script for a call that this phone makes. */
    public synchronized Script outgoing() {
        Script script = new Script();
        scripts.add(script);
        return script;
    }

    /** Returns whether this phone was told what to do with its next call. */
    public synchronized boolean isScripted() {
        return !waiting.isEmpty();
    }

    /** Takes the script for a call that comes in; without one, the phone answers and listens. */
    public synchronized Script ring() {
        Script script = waiting.poll();
        return script == null ? new Script() : script;
    }

    public synchronized void receive(ReceivedText text) {
        inbox.add(text);
    }

    public synchronized List<ReceivedText> inbox() {
        return List.copyOf(inbox);
    }

    /** Returns what did not come true. */
    synchronized List<Unmet> unmet() {
        List<Unmet> unmet = new ArrayList<>();
        for (Script script : scripts) {
            Unmet one = script.unmet(number);
            if (one != null) {
                unmet.add(one);
            }
        }
        return unmet;
    }
}
