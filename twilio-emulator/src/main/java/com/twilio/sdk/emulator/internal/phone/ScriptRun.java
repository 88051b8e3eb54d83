package com.twilio.sdk.emulator.internal.phone;

import com.twilio.sdk.emulator.internal.time.EventLoop;
import com.twilio.sdk.emulator.internal.time.Scope;

import java.time.Duration;
import java.util.Locale;

/** A phone in a call: hears, and does what its script says. Touched on the loop's thread alone. */
public final class ScriptRun {
    private static final Duration REACTION = Duration.ofMillis(300);
    private static final Duration KEY = Duration.ofMillis(200);
    private static final Duration WAIT_KEY = Duration.ofMillis(500);

    private final Script script;
    private final Line line;
    private final Scope scope;
    private final StringBuilder heard = new StringBuilder();
    private int matched;
    private boolean acting;

    public ScriptRun(Script script, Line line, Scope scope, EventLoop loop) {
        this.script = script;
        this.line = line;
        this.scope = scope;
        script.begin();
        script.onChange(() -> loop.post(scope.guard(this::proceed)));
    }

    /** Starts the script when the call is answered. */
    public void start() {
        proceed();
    }

    public void hear(String text) {
        heard.append(' ').append(Speech.normalize(text).toLowerCase(Locale.ROOT));
        proceed();
    }

    /** Ends the script with the call. */
    public void end(String reason) {
        scope.close();
        script.end(reason);
    }

    private void proceed() {
        Step step = script.current();
        if (acting || step == null) {
            return;
        }
        if (step instanceof Step.Hears hears) {
            String wanted = Speech.normalize(hears.text()).toLowerCase(Locale.ROOT);
            int at = heard.indexOf(wanted, matched);
            if (at >= 0) {
                matched = at + wanted.length();
                script.advance();
                proceed();
            }
            return;
        }
        acting = true;
        if (step instanceof Step.Waits waits) {
            scope.after(waits.duration(), this::stepDone);
        } else {
            scope.after(REACTION, () -> act(step));
        }
    }

    private void act(Step step) {
        if (step instanceof Step.Presses presses) {
            press(presses.keys(), 0);
        } else if (step instanceof Step.Says says) {
            line.startSpeaking(says.text());
            scope.after(Speech.duration(says.text()), () -> {
                line.speak(says.text());
                stepDone();
            });
        } else {
            script.advance();
            line.hangUp();
        }
    }

    private void press(String keys, int index) {
        if (index == keys.length()) {
            stepDone();
            return;
        }
        char key = keys.charAt(index);
        boolean pause = key == 'w' || key == 'W';
        if (index == keys.length() - 1 && !pause) {
            script.advance();
            acting = false;
            line.press(key);
            proceed();
            return;
        }
        if (!pause) {
            line.press(key);
        }
        scope.after(pause ? WAIT_KEY : KEY, () -> press(keys, index + 1));
    }

    private void stepDone() {
        script.advance();
        acting = false;
        proceed();
    }
}
