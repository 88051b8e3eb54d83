package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.Supplier;

/**
 * What somebody hears who waits: documents of the app, or Twilio's music.
 *
 * <p>The first document is a step of the story. Those after it are background, so that a clock that jumps to the next
 * event does not play music for ever: they run while something else happens, or the clock is moved on.
 */
class Waiting implements DocumentRole {
    static final String MUSIC = "[hold music]";
    static final Set<String> MUSIC_VERBS = Set.of("Say", "Play", "Pause", "Redirect");

    private final CallEngine engine;
    private final Leg leg;
    private final Scope scope;
    private final Supplier<Form> extra;
    private boolean begun;

    Waiting(CallEngine engine, Leg leg, Scope parent, Supplier<Form> extra) {
        this.engine = engine;
        this.leg = leg;
        this.scope = parent.child();
        this.extra = extra;
    }

    /** Starts it: null is Twilio's music, an empty URL silence. */
    void start(@Nullable String url, String method) {
        if (url == null) {
            leg.hear(MUSIC);
        } else if (!url.isEmpty()) {
            document().fetch(url, method, new Form());
        }
    }

    DocumentRun document() {
        return new DocumentRun(engine, leg, scope, this);
    }

    void stop() {
        scope.close();
    }

    @Override
    public Scope scope(Scope parent) {
        boolean first = !begun;
        begun = true;
        return first ? parent.child() : parent.backgroundChild();
    }

    @Override
    public Form extra() {
        return extra.get();
    }

    @Override
    public Set<String> verbs() {
        return MUSIC_VERBS;
    }

    @Override
    public int forbidden() {
        return 13238;
    }

    @Override
    public boolean listens() {
        return false;
    }

    @Override
    public boolean repeats() {
        return true;
    }

    /** After the last verb there is silence; a Redirect makes the music go on. */
    @Override
    public void ended() {}

    @Override
    public boolean broken(String problem) {
        engine.warn(leg, leg.phone + " waits in silence: " + problem);
        stop();
        return true;
    }
}
