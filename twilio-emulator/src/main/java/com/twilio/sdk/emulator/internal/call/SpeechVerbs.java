package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.phone.Speech;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

import java.time.Duration;
import java.util.Iterator;

/** The verbs that a phone hears: Say, Play and Pause. */
final class SpeechVerbs {
    private static final Duration AUDIO = Duration.ofSeconds(5);
    private static final long MOST_LOOPS = 1000;

    void say(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        String text = Speech.normalize(element.textContent());
        if (text.isEmpty()) {
            run.warn(element, "13520 <Say> has no text");
            next.run();
            return;
        }
        say(run, scope, text, loops(run, element), next);
    }

    /** Says a text as often as {@code loops} says; the phone has heard it when it is over. */
    void say(DocumentRun run, Scope scope, String text, long loops, Runnable next) {
        repeat(run, scope, Speech.duration(text), text, loops, next);
    }

    void play(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        String digits = element.attribute("digits");
        String url = element.textContent().strip();
        if (digits != null) {
            tones(run.leg, scope, digits, next);
        } else if (url.isEmpty()) {
            run.warn(element, "<Play> has no URL");
            next.run();
        } else {
            play(run, scope, url, loops(run, element), next);
        }
    }

    /** Plays a file, which is not fetched: every file lasts 5 s. */
    void play(DocumentRun run, Scope scope, String url, long loops, Runnable next) {
        repeat(run, scope, AUDIO, "[" + url + "]", loops, next);
    }

    /** Runs the verbs that stand in a Gather or a Prompt, one after another. */
    void prompt(DocumentRun run, Scope scope, Iterator<TwimlElement> nested, Runnable then) {
        if (!nested.hasNext()) {
            then.run();
            return;
        }
        TwimlElement element = nested.next();
        Runnable rest = () -> prompt(run, scope, nested, then);
        switch (element.getTag()) {
            case "Say" -> say(run, scope, element, rest);
            case "Play" -> play(run, scope, element, rest);
            case "Pause" -> pause(run, scope, element, rest);
            default -> {
                run.warn(
                        element,
                        "13320 <" + element.getTag() + "> may not stand in <Gather>; skipped");
                rest.run();
            }
        }
    }

    void pause(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        scope.after(new Attributes(run, element).seconds("length", 1), next);
    }

    private static void repeat(
            DocumentRun run, Scope scope, Duration length, String text, long loops, Runnable next) {
        scope.after(length, () -> {
            Scope rest = scope.child();
            if (loops > 1) {
                repeat(run, rest, length, text, loops - 1, next);
            } else {
                rest.after(Duration.ZERO, next);
            }
            run.hear(text);
        });
    }

    private static long loops(DocumentRun run, TwimlElement element) {
        long loops = new Attributes(run, element).number("loop", 1);
        return loops == 0 ? MOST_LOOPS : Math.min(loops, MOST_LOOPS);
    }

    /** Lets a phone hear tones, then goes on; at once if there are none. */
    static void tones(Leg leg, Scope scope, String digits, Runnable next) {
        if (digits.isEmpty()) {
            next.run();
            return;
        }
        scope.after(tones(digits), () -> {
            Scope rest = scope.child();
            rest.after(Duration.ZERO, next);
            leg.hearTones(digits);
        });
    }

    private static Duration tones(String digits) {
        long millis = digits.chars()
                .mapToLong(key -> key == 'w' ? 500 : key == 'W' ? 1000 : 200)
                .sum();
        return Duration.ofMillis(millis);
    }
}
