package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.phone.Numbers;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The Dial verb: legs to other phones, the first that answers is bridged. */
final class DialVerb implements Verb {
    private static final Set<String> NOUNS = Set.of("Number", "Client", "Sip", "Sim");

    @Override
    public void run(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        if (run.leg.isScreened()) {
            run.fail(13201, "<Dial> may not stand in the document of a dialled leg");
            return;
        }
        Attributes attributes = new Attributes(run, element);
        for (TwimlElement noun : element.children()) {
            boolean alone = element.children().size() == 1;
            if (noun.getTag().equals("Conference") || noun.getTag().equals("Queue")) {
                if (!alone) {
                    run.warn(noun, "13000 <" + noun.getTag() + "> stands alone in <Dial>");
                }
                Verbs.warnOfAttributes(run, noun);
                join(run, scope, attributes, noun, next);
                return;
            }
        }
        new Session(run, scope.child(), attributes, next).start();
    }

    private static void join(
            DocumentRun run, Scope scope, Attributes dial, TwimlElement noun, Runnable next) {
        run.engine.answer(run.leg);
        if (noun.getTag().equals("Queue")) {
            new QueueDial(run, scope, dial, noun, next).start();
        } else {
            new ConferenceDial(run, scope, dial, noun, next).start();
        }
    }

    /** Whom to dial: an address, and the noun that has it, if it is not a bare text. */
    private record Target(String address, @Nullable TwimlElement noun) {
        @Nullable
        String attribute(String name) {
            return noun == null ? null : noun.attribute(name);
        }
    }

    private static final class Session {
        private final DocumentRun run;
        private final CallEngine engine;
        private final Scope scope;
        private final Attributes attributes;
        private final DialEnd end;
        private final Deque<Target> targets = new ArrayDeque<>();
        private final List<Leg> ringing = new ArrayList<>();
        private @Nullable Leg winner;
        private @Nullable Instant bridged;
        private @Nullable Recording recording;

        Session(DocumentRun run, Scope scope, Attributes attributes, Runnable next) {
            this.run = run;
            this.engine = run.engine;
            this.scope = scope;
            this.attributes = attributes;
            this.end = new DialEnd(run, attributes, next);
        }

        void start() {
            collect();
            scope.onClose(() -> {
                List<Leg> legs = new ArrayList<>(ringing);
                if (winner != null) {
                    legs.add(winner);
                }
                legs.forEach(this::release);
            });
            warnOfCallerId();
            recording = DialRecording.start(attributes, "ringing");
            dialNext();
        }

        /** Twilio dials with a number of the account, a verified one, or that of the caller. */
        private void warnOfCallerId() {
            String callerId = Numbers.normalize(attributes.text("callerId", run.leg.from()));
            boolean phones =
                    targets.stream().anyMatch(target -> target.address().startsWith("+"));
            boolean given = !attributes.text("callerId", "").isEmpty();
            if (phones && !callerId.startsWith("+")) {
                run.warn(
                        attributes.element(),
                        "13214 callerId " + callerId
                                + " is no phone number; Twilio would not dial a phone with it");
            } else if (given
                    && !callerId.equals(run.leg.from())
                    && !engine.exchange.numbers.isOwnOrVerified(run.account(), callerId)) {
                run.warn(
                        attributes.element(),
                        "13214 callerId " + callerId + " is neither a number of this account nor"
                                + " verified nor that of the caller; Twilio would not dial with it");
            }
        }

        private void release(Leg leg) {
            engine.end(leg, leg.answeredAt() == null ? "canceled" : "completed", "200");
        }

        private void collect() {
            TwimlElement dial = attributes.element();
            if (dial.children().isEmpty() && !dial.textContent().isBlank()) {
                add(dial.textContent(), null);
            }
            for (TwimlElement noun : dial.children()) {
                String tag = noun.getTag();
                String text = noun.textContent().strip();
                if (!NOUNS.contains(tag)) {
                    run.warn(noun, "<" + tag + "> in <Dial> is not simulated; it counts as failed");
                } else {
                    Verbs.warnOfAttributes(run, noun);
                    add(tag.equals("Client") ? "client:" + text : text, noun);
                }
            }
        }

        private void add(String text, @Nullable TwimlElement noun) {
            String address = Numbers.normalize(text.strip());
            if (Numbers.isAddress(address)) {
                targets.add(new Target(address, noun));
            } else {
                run.warn(
                        noun == null ? attributes.element() : noun,
                        "13223 '" + text.strip() + "' in <Dial> is no phone number");
            }
        }

        private void dialNext() {
            if (targets.isEmpty()) {
                finish("failed", null);
                return;
            }
            boolean sequential = attributes.isTrue("sequential");
            do {
                dial(targets.remove());
            } while (!sequential && !targets.isEmpty());
        }

        private void dial(Target target) {
            CallUrls urls = new CallUrls();
            String callback = target.attribute("statusCallback");
            urls.status(
                    callback == null ? null : run.resolve(callback),
                    target.attribute("statusCallbackMethod"),
                    target.attribute("statusCallbackEvent"));
            Leg leg = engine.leg(
                    run.account(),
                    attributes.text("callerId", run.leg.from()),
                    target.address(),
                    "outbound-dial",
                    urls,
                    run.leg);
            ringing.add(leg);
            leg.onEnd(this::ended);
            leg.onMove(() -> moved(leg));
            Duration limit = attributes.seconds("timeout", 30);
            engine.dial(leg, limit, () -> answered(leg, target));
        }

        private void answered(Leg leg, Target target) {
            winner = leg;
            ringing.remove(leg);
            List.copyOf(ringing).forEach(this::release);
            if (target.noun() != null) {
                MachineDetection.of(run, leg, new Attributes(run, target.noun()))
                        .runInBackground();
            }
            String digits = target.attribute("sendDigits");
            SpeechVerbs.tones(
                    leg, leg.scope, digits == null ? "" : digits, () -> greet(leg, target));
        }

        private void greet(Leg leg, Target target) {
            String url = target.attribute("url");
            if (url == null || url.isBlank()) {
                bridge(leg);
            } else {
                engine.document(leg, () -> bridge(leg))
                        .fetch(run.resolve(url), target.attribute("method"), new Form());
            }
        }

        private void bridge(Leg leg) {
            bridged = engine.exchange.loop.now();
            engine.answer(run.leg);
            if (recording == null) {
                recording = DialRecording.start(attributes, "answer");
            }
            run.leg.tell("is connected with " + leg.phone);
            leg.listen(new Bridge(run.leg, () -> {}));
            boolean star = attributes.isTrue("hangupOnStar");
            run.leg.listen(new Bridge(leg, star ? () -> release(leg) : () -> {}));
            DialTime.limit(attributes, scope, () -> release(leg));
        }

        /** The REST API took the other side away: this document goes on without it. */
        private void moved(Leg leg) {
            ringing.remove(leg);
            if (leg == winner && !scope.isClosed()) {
                winner = null;
                finish("completed", leg);
            }
        }

        private void ended(Leg leg) {
            ringing.remove(leg);
            if (scope.isClosed()) {
                return;
            }
            if (leg == winner) {
                finish(bridged == null ? "no-answer" : "completed", leg);
            } else if (winner == null && ringing.isEmpty()) {
                if (targets.isEmpty()) {
                    finish(leg.status(), leg);
                } else {
                    dialNext();
                }
            }
        }

        private void finish(String status, @Nullable Leg leg) {
            scope.close();
            Form form = new Form().add("DialCallStatus", status);
            if (leg != null) {
                form.add("DialCallSid", leg.sid())
                        .add("DialCallDuration", DialTime.seconds(engine.exchange, bridged));
            }
            form.add("DialBridged", String.valueOf(bridged != null));
            DialRecording.stop(recording, form);
            end.finish(form);
        }
    }
}
