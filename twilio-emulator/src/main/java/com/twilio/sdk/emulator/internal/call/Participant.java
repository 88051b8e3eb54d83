package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.time.Scope;

import org.jspecify.annotations.Nullable;

/** A leg in a conference. Touched on the loop's thread alone. */
final class Participant implements Input {
    final Leg leg;
    final ParticipantOptions options;
    final Resource record;
    private final Conference conference;
    private Scope scope;
    private Runnable whenGone = () -> {};
    private Runnable star = () -> {};
    private @Nullable Waiting music;
    private boolean held;
    private boolean connected;

    Participant(Conference conference, Leg leg, ParticipantOptions options, Resource record) {
        this.conference = conference;
        this.leg = leg;
        this.options = options;
        this.record = record;
        this.scope = leg.scope.child();
        show();
    }

    /** Writes its state into the resource. */
    void show() {
        boolean coaches = !options.coached.isEmpty();
        record.set("account_sid", leg.account())
                .set("call_sid", leg.sid())
                .set("conference_sid", conference.sid())
                .set("label", options.label.isEmpty() ? null : options.label)
                .set("muted", options.muted)
                .set("hold", held)
                .set("coaching", coaches)
                .set("call_sid_to_coach", coaches ? options.coached : null)
                .set("start_conference_on_enter", options.startsOnEnter)
                .set("end_conference_on_exit", options.endsOnExit);
    }

    /** Goes in, with what to do when it is over and when the star key is pressed. */
    void enter(Scope within, Runnable gone, Runnable onStar) {
        scope = within;
        whenGone = gone;
        star = onStar;
        connected = true;
        record.set("status", "connected");
        leg.listen(this);
    }

    boolean isConnected() {
        return connected;
    }

    boolean isHeld() {
        return held;
    }

    /** Comes out; the call goes on where the conference stood in its document. */
    void exit(boolean goesOn) {
        connected = false;
        record.set("status", "complete");
        silence();
        if (goesOn && !leg.isEnded()) {
            leg.listen(null);
            whenGone.run();
        }
    }

    /** Plays what is heard before the start. */
    void await() {
        play(options.waitUrl, options.waitMethod);
    }

    void silence() {
        if (music != null) {
            music.stop();
            music = null;
        }
    }

    void hold(@Nullable String url, String method) {
        held = true;
        silence();
        play(url, method);
    }

    void unhold() {
        held = false;
        silence();
        if (!conference.isRunning()) {
            await();
        }
    }

    private void play(@Nullable String url, String method) {
        Waiting waiting = new Waiting(conference.engine, leg, scope, Form::new);
        music = waiting;
        waiting.start(url, method);
    }

    Scope scope() {
        return scope;
    }

    /** Returns whether this one's voice reaches another one. */
    boolean reaches(Participant other) {
        boolean audible = !options.muted && !held && !other.held && other != this;
        return audible && (options.coached.isEmpty() || options.coached.equals(other.leg.sid()));
    }

    @Override
    public void key(char key) {
        if (key == '*') {
            star.run();
        }
        if (connected) {
            conference.key(this, key);
        }
    }

    @Override
    public void speechStarts(String text) {
        conference.reports.about(this, "speaker", "participant-speech-start");
    }

    @Override
    public void speech(String text) {
        conference.speech(this, text);
        conference.reports.about(this, "speaker", "participant-speech-stop");
    }

    /** Returns what the events about this participant carry. */
    Form parameters() {
        Form form = new Form()
                .add("CallSid", leg.sid())
                .add("Muted", String.valueOf(options.muted))
                .add("Hold", String.valueOf(held))
                .add("Coaching", String.valueOf(!options.coached.isEmpty()))
                .add("EndConferenceOnExit", String.valueOf(options.endsOnExit))
                .add("StartConferenceOnEnter", String.valueOf(options.startsOnEnter));
        return options.label.isEmpty() ? form : form.add("ParticipantLabel", options.label);
    }
}
