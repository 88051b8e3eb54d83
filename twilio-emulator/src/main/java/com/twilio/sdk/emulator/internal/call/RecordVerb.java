package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

import java.time.Duration;

/** The Record verb: until silence, a key, the longest length or the hang-up; then always the action. */
final class RecordVerb implements Verb {
    @Override
    public void run(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        new Session(run, scope.child(), new Attributes(run, element)).start();
    }

    private static final class Session implements Input {
        private final DocumentRun run;
        private final Scope scope;
        private final Attributes attributes;
        private final Leg leg;
        private final Recording recording;
        private Scope silence;

        Session(DocumentRun run, Scope scope, Attributes attributes) {
            this.run = run;
            this.scope = scope;
            this.silence = scope.child();
            this.attributes = attributes;
            this.leg = run.leg;
            this.recording = run.engine.recordings.start(
                    RecordingPlan.of(attributes, leg.sid(), "RecordVerb", 1));
            scope.onClose(recording::stop);
        }

        void start() {
            if (attributes.text("playBeep", "true").equals("true")) {
                leg.tell("hears a beep");
            }
            leg.listen(this);
            scope.after(attributes.seconds("maxLength", 3600), () -> finish(""));
            restartSilence();
        }

        private void restartSilence() {
            silence.close();
            silence = scope.child();
            Duration timeout = attributes.seconds("timeout", 5);
            if (!timeout.isZero()) {
                silence.after(timeout, () -> finish(""));
            }
        }

        @Override
        public void key(char key) {
            if (attributes.text("finishOnKey", "1234567890*#").indexOf(key) >= 0) {
                finish(String.valueOf(key));
            }
        }

        @Override
        public void speechStarts(String text) {
            silence.close();
        }

        @Override
        public void speech(String text) {
            recording.spoke(text);
            restartSilence();
        }

        /** The action is requested once more, for the recording's sake; its document cannot run any more. */
        @Override
        public void hungUp() {
            Form form = recorded("hangup");
            scope.close();
            run.tell(
                    attributes.text("action", ""),
                    attributes.text("method", "POST"),
                    leg.parameters("completed"),
                    form);
        }

        private void finish(String digits) {
            Form form = recorded(digits);
            scope.close();
            run.fetch(
                    attributes.text("action", ""), attributes.element().attribute("method"), form);
        }

        private Form recorded(String digits) {
            recording.stop();
            Transcriber.transcribe(attributes, recording);
            Form form = new Form()
                    .add("RecordingUrl", recording.url())
                    .add("RecordingSid", recording.sid())
                    .add("RecordingDuration", String.valueOf(recording.seconds()));
            return digits.isEmpty() ? form : form.add("Digits", digits);
        }
    }
}
