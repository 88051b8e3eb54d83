package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** A document that a conference hears in between: everybody, or one participant alone. */
final class Announcement implements DocumentRole {
    private final Conference conference;
    private final @Nullable Participant only;
    private final String url;

    Announcement(Conference conference, @Nullable Participant only, String url) {
        this.conference = conference;
        this.only = only;
        this.url = url;
    }

    /** Requests the document and runs it, on the leg of the one who hears it or of the first participant. */
    void start(String method) {
        Participant speaker = only == null ? conference.participants().get(0) : only;
        new DocumentRun(conference.engine, speaker.leg, speaker.scope(), this)
                .fetch(url, method, new Form());
    }

    @Override
    public Set<String> verbs() {
        return Waiting.MUSIC_VERBS;
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
    public Form standard(Leg leg) {
        return only == null
                ? conference.parameters()
                : leg.parameters().add("ConferenceSid", conference.sid());
    }

    @Override
    public void hear(Leg leg, String text) {
        if (only != null) {
            leg.hear(text);
            return;
        }
        for (Participant participant : conference.participants()) {
            if (!participant.isHeld()) {
                participant.leg.hear(text);
            }
        }
    }

    @Override
    public void ended() {
        report("announcement-end", new Form());
    }

    @Override
    public boolean broken(String problem) {
        report("announcement-fail", new Form().add("ReasonAnnouncementFailed", problem));
        return true;
    }

    private void report(String event, Form extra) {
        Form form = new Form().add("AnnounceUrl", url);
        if (only != null) {
            form.addAll(only.parameters());
        }
        conference.reports.send("announcement", event, form.addAll(extra));
    }
}
