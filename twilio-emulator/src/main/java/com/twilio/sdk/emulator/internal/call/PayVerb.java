package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

import java.time.Duration;

/**
 * The Pay verb: asks for card or account step by step, then charges or makes a token, as a processor that always agrees.
 *
 * <p>The keys stay out of the log.
 */
final class PayVerb implements Verb {
    private static final Duration PROCESSING = Duration.ofSeconds(2);

    private final SpeechVerbs speech;

    PayVerb(SpeechVerbs speech) {
        this.speech = speech;
    }

    @Override
    public void run(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        new Session(run, scope.child(), new Attributes(run, element), next).start();
    }

    private final class Session implements Input {
        private final DocumentRun run;
        private final Scope scope;
        private final Attributes attributes;
        private final DialEnd end;
        private final PayDetails details;
        private final StringBuilder keys = new StringBuilder();
        private Scope step;
        private int index;
        private int attempt = 1;
        private String error = "";

        Session(DocumentRun run, Scope scope, Attributes attributes, Runnable next) {
            this.run = run;
            this.scope = scope;
            this.attributes = attributes;
            this.end = new DialEnd(run, attributes, next);
            this.details = new PayDetails(attributes, run.engine.exchange.loop.now());
            this.step = scope.child();
        }

        void start() {
            run.leg.listen(this);
            for (TwimlElement child : attributes.element().children()) {
                Verbs.warnOfAttributes(run, child);
                if (child.getTag().equals("Parameter")) {
                    run.warn(child, "<Parameter> in <Pay> is not simulated: no processor gets it");
                }
            }
            ask();
        }

        private void ask() {
            keys.setLength(0);
            step.close();
            step = scope.child();
            if (index == details.steps().size()) {
                report(PayStep.PROCESSING);
                prompt(PayStep.PROCESSING, () -> step.after(PROCESSING, () -> finish("success")));
                return;
            }
            PayStep current = details.steps().get(index);
            report(current);
            prompt(current, this::restartTimer);
        }

        private void prompt(PayStep current, Runnable then) {
            TwimlElement prompt = PayPrompts.find(
                    attributes.element(), current.word, attempt, error, details.cardType());
            if (prompt == null) {
                speech.say(run, step, current.prompt, 1, then);
            } else {
                speech.prompt(run, step, prompt.children().iterator(), then);
            }
        }

        private void restartTimer() {
            step.close();
            step = scope.child();
            step.after(attributes.seconds("timeout", 5), () -> entered(true));
        }

        @Override
        public boolean isSecret() {
            return true;
        }

        @Override
        public void key(char key) {
            if (index == details.steps().size()) {
                return;
            }
            if (key == '*') {
                finish("caller-interrupted-with-star");
            } else if (key == '#') {
                entered(false);
            } else {
                keys.append(key);
                restartTimer();
            }
        }

        @Override
        public void hungUp() {
            String action = attributes.text("action", "");
            scope.close();
            if (!action.isEmpty()) {
                run.tell(
                        action,
                        attributes.text("method", "POST"),
                        run.leg.parameters("completed"),
                        result("caller-hung-up"));
            }
        }

        private void entered(boolean late) {
            PayStep current = details.steps().get(index);
            error = late && keys.isEmpty() ? "timeout" : details.take(current, keys.toString());
            if (error.isEmpty()) {
                index++;
                attempt = 1;
                ask();
            } else if (attempt < attributes.number("maxAttempts", 1)) {
                attempt++;
                ask();
            } else {
                report(current);
                finish(error.equals("timeout") ? "input-timeout" : "too-many-failed-attempts");
            }
        }

        private Form result(String outcome) {
            Form form = new Form()
                    .add("Result", outcome)
                    .add("PaymentMethod", details.method())
                    .addAll(details.parameters());
            if (outcome.equals("success")) {
                String code = run.engine.exchange.store.sids().secret("payment");
                form.add(
                        details.charges() ? "PaymentConfirmationCode" : "PaymentToken",
                        "local_" + code.substring(0, 20));
            }
            return form;
        }

        private void finish(String outcome) {
            scope.close();
            run.leg.listen(null);
            run.leg.tell("pays: " + outcome);
            end.finish(result(outcome));
        }

        private void report(PayStep current) {
            String callback = attributes.text("statusCallback", "");
            if (callback.isEmpty()) {
                return;
            }
            Form form = new Form()
                    .add("For", current.word)
                    .add("Attempt", String.valueOf(attempt))
                    .add("PaymentMethod", details.method())
                    .addAll(details.parameters());
            run.tell(
                    callback,
                    attributes.text("statusCallbackMethod", "POST"),
                    new Form().add("CallSid", run.leg.sid()).add("AccountSid", run.account()),
                    error.isEmpty() ? form : form.add("ErrorType", error));
        }
    }
}
