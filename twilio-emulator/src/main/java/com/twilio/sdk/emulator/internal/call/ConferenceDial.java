package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

import org.jspecify.annotations.Nullable;

/** A Dial verb with a Conference: the leg takes part until it leaves, then its document goes on. */
final class ConferenceDial {
    private static final int LONGEST_NAME = 128;

    private final DocumentRun run;
    private final Scope scope;
    private final Attributes dial;
    private final Attributes noun;
    private final DialEnd end;

    ConferenceDial(
            DocumentRun run, Scope scope, Attributes dial, TwimlElement noun, Runnable next) {
        this.run = run;
        this.scope = scope.child();
        this.dial = dial;
        this.noun = new Attributes(run, noun);
        this.end = new DialEnd(run, dial, next);
    }

    void start() {
        String name = noun.element().textContent().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            run.warn(
                    noun.element(),
                    "13237 the name of a conference has 1 to 128 characters, not " + name.length());
            finish("failed", null);
            return;
        }
        Conference conference =
                run.engine.conferences.open(run.account(), name, ConferenceOptions.of(noun));
        run.engine.exchange.log.belongs(conference.sid(), run.leg.sid());
        ParticipantOptions options = ParticipantOptions.of(noun);
        String refusal = refusal(conference, options);
        if (refusal.isEmpty()) {
            join(conference, options);
        } else {
            run.engine.exchange.log.add(LogEntry.Kind.ERROR, run.leg.sid(), refusal);
            finish("failed", null);
        }
    }

    private static String refusal(Conference conference, ParticipantOptions options) {
        if (conference.isFull()) {
            return "16020 the conference " + conference.name() + " is full";
        }
        boolean taken = !options.label.isEmpty() && conference.find(options.label) != null;
        return taken
                ? "16025 the label " + options.label + " is taken in the conference "
                        + conference.name()
                : "";
    }

    private void join(Conference conference, ParticipantOptions options) {
        Recording recording = DialRecording.start(dial, "");
        Participant participant = conference.expect(run.leg, options);
        Runnable leave = () -> conference.leave(participant, "participant_hung_up", false);
        scope.onClose(() -> {
            boolean moved = !run.leg.isEnded() && participant.isConnected();
            String why = moved ? "participant_updated_via_api" : "participant_hung_up";
            conference.leave(participant, why, false);
        });
        boolean star = dial.isTrue("hangupOnStar");
        participant.enter(scope, () -> finish("answered", recording), star ? leave : () -> {});
        DialTime.limit(dial, scope, leave);
        conference.joined(participant);
    }

    private void finish(String status, @Nullable Recording recording) {
        scope.close();
        Form form = new Form()
                .add("DialCallStatus", status)
                .add("DialBridged", String.valueOf(status.equals("answered")));
        DialRecording.stop(recording, form);
        end.finish(form);
    }
}
