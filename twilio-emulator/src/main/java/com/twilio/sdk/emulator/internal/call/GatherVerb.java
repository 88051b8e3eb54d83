package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The Gather verb: a prompt, then keys or speech, then the action. */
final class GatherVerb implements Verb {
    private static final Duration SPEECH_AUTO = Duration.ofSeconds(1);

    private final SpeechVerbs speech;

    GatherVerb(SpeechVerbs speech) {
        this.speech = speech;
    }

    @Override
    public void run(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        new Session(run, scope.child(), new Attributes(run, element), next).start();
    }

    private final class Session implements Input {
        private final DocumentRun run;
        private final Scope scope;
        private final Scope prompt;
        private final Attributes attributes;
        private final Runnable next;
        private final StringBuilder digits = new StringBuilder();
        private final List<String> modes;
        private final String finishKeys;
        private final long numDigits;
        private final Duration timeout;
        private final PartialResults partials;
        private Scope timer;

        Session(DocumentRun run, Scope scope, Attributes attributes, Runnable next) {
            this.run = run;
            this.scope = scope;
            this.prompt = scope.child();
            this.timer = scope.child();
            this.attributes = attributes;
            this.next = next;
            this.modes = Arrays.asList(attributes.text("input", "dtmf").split("[ ,]+"));
            this.finishKeys = attributes.text("finishOnKey", "#");
            this.partials = new PartialResults(scope, attributes);
            this.numDigits = attributes.number("numDigits", Long.MAX_VALUE);
            this.timeout = attributes.text("timeout", "").equals("auto")
                    ? Duration.ofSeconds(5)
                    : attributes.seconds("timeout", 5);
        }

        void start() {
            run.leg.listen(this);
            speech.prompt(
                    run, prompt, attributes.element().children().iterator(), this::restartTimer);
        }

        private void restartTimer() {
            timer.close();
            timer = scope.child();
            timer.after(timeout, this::timedOut);
        }

        private void timedOut() {
            if (digits.length() > 0) {
                finishDigits("");
            } else {
                finishEmpty();
            }
        }

        @Override
        public void key(char key) {
            prompt.close();
            if (!modes.contains("dtmf")) {
                return;
            }
            if (finishKeys.indexOf(key) >= 0) {
                if (digits.length() == 0) {
                    finishEmpty();
                } else {
                    finishDigits(String.valueOf(key));
                }
                return;
            }
            digits.append(key);
            if (digits.length() >= numDigits) {
                finishDigits("");
            } else {
                restartTimer();
            }
        }

        @Override
        public void speechStarts(String text) {
            if (modes.contains("speech")) {
                prompt.close();
                timer.close();
                partials.start(text);
            }
        }

        @Override
        public void speech(String text) {
            if (!modes.contains("speech")) {
                return;
            }
            String wait = attributes.text("speechTimeout", "");
            Duration silence = wait.equals("auto")
                    ? SPEECH_AUTO
                    : wait.isEmpty() ? timeout : attributes.seconds("speechTimeout", 5);
            Form form = new Form().add("SpeechResult", text).add("Confidence", "0.9");
            timer.close();
            timer = scope.child();
            timer.after(silence, () -> finish(form));
        }

        private void finishDigits(String key) {
            finish(new Form()
                    .add("msg", "Gather End")
                    .add("Digits", digits.toString())
                    .add("FinishedOnKey", key));
        }

        private void finishEmpty() {
            if (attributes.isTrue("actionOnEmptyResult")) {
                finish(new Form().add("Digits", ""));
            } else {
                scope.close();
                run.leg.tell("gave no input");
                next.run();
            }
        }

        private void finish(Form form) {
            scope.close();
            run.fetch(
                    attributes.text("action", ""), attributes.element().attribute("method"), form);
        }
    }
}
