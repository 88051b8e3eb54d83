package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.Store;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.emulator.internal.webhook.Urls;
import com.twilio.sdk.emulator.internal.webhook.WebhookRequest;
import com.twilio.sdk.twiml.TwimlElement;

import java.time.Duration;
import java.time.Instant;

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
        private final Instant begin;
        private final StringBuilder words = new StringBuilder();
        private Scope silence;

        Session(DocumentRun run, Scope scope, Attributes attributes) {
            this.run = run;
            this.scope = scope;
            this.silence = scope.child();
            this.attributes = attributes;
            this.leg = run.leg;
            this.begin = run.engine.exchange.loop.now();
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
        public void speechStarts() {
            silence.close();
        }

        @Override
        public void speech(String text) {
            words.append(words.isEmpty() ? "" : " ").append(text);
            restartSilence();
        }

        /** The action is requested once more, for the recording's sake; its document cannot run any more. */
        @Override
        public void hungUp() {
            scope.close();
            Form form = recorded("hangup");
            WebhookRequest request = new WebhookRequest(
                    leg.sid(),
                    attributes.text("method", "POST"),
                    run.resolve(attributes.text("action", "")),
                    leg.parameters("completed"),
                    form,
                    leg.cookies);
            run.engine.exchange.webhooks.send(request, answer -> {});
        }

        private void finish(String digits) {
            scope.close();
            run.fetch(
                    attributes.text("action", ""),
                    attributes.element().attribute("method"),
                    recorded(digits));
        }

        private Form recorded(String digits) {
            Exchange exchange = run.engine.exchange;
            long seconds = Duration.between(begin, exchange.loop.now()).toSeconds();
            String account = String.valueOf(leg.record.text("account_sid"));
            Resource recording = exchange.store
                    .add("Recording", account, "Recordings", "RE")
                    .set("call_sid", leg.sid())
                    .set("duration", String.valueOf(seconds))
                    .set("start_time", Store.date(begin))
                    .set("status", "completed")
                    .set("channels", 1L)
                    .set("source", "RecordVerb");
            String url = exchange.baseUrl.get() + Store.account(account) + "/Recordings/"
                    + recording.sid();
            exchange.log.add(
                    LogEntry.Kind.STATUS,
                    leg.sid(),
                    "recording " + recording.sid() + " completed: " + seconds + " s"
                            + (words.isEmpty() ? ", silence" : ", \"" + words + "\""));
            report(recording, url, seconds);
            Form form = new Form()
                    .add("RecordingUrl", url)
                    .add("RecordingSid", recording.sid())
                    .add("RecordingDuration", String.valueOf(seconds));
            return digits.isEmpty() ? form : form.add("Digits", digits);
        }

        private void report(Resource recording, String url, long seconds) {
            String callback = attributes.text("recordingStatusCallback", "");
            if (callback.isEmpty()) {
                return;
            }
            Form form = new Form()
                    .add("AccountSid", String.valueOf(recording.text("account_sid")))
                    .add("CallSid", leg.sid())
                    .add("RecordingSid", recording.sid())
                    .add("RecordingUrl", url)
                    .add("RecordingStatus", "completed")
                    .add("RecordingDuration", String.valueOf(seconds))
                    .add("RecordingChannels", "1")
                    .add("RecordingStartTime", Store.date(begin))
                    .add("RecordingSource", "RecordVerb");
            run.engine.exchange.webhooks.send(
                    new WebhookRequest(
                            leg.sid(),
                            attributes.text("recordingStatusCallbackMethod", "POST"),
                            Urls.resolve(run.resolve(""), callback),
                            form,
                            new Form(),
                            leg.cookies),
                    answer -> {});
        }
    }
}
