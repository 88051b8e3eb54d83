package com.twilio.sdk.examples.bakery;

import jakarta.servlet.ServletContext;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What has happened lately, for the page of events: the newest first, at most {@value #KEPT}. Thread-safe. */
public final class Events {
    private static final int KEPT = 200;

    private final Deque<Event> events = new ArrayDeque<>();

    private Events() {}

    /**
     * Something that happened.
     *
     * @param kind {@code call}, {@code text}, {@code order} …
     * @param who a phone number or a SID
     * @param what a status, a text or a URL
     */
    public record Event(String kind, String who, String what) {
        /** Returns the kind; a page reads a bean. */
        public String getKind() {
            return kind;
        }

        /** Returns the phone number or SID. */
        public String getWho() {
            return who;
        }

        /** Returns the status, text or URL. */
        public String getWhat() {
            return what;
        }
    }

    /** Returns the events of the web app. */
    static Events of(ServletContext app) {
        synchronized (app) {
            Events events = (Events) app.getAttribute("events");
            if (events == null) {
                events = new Events();
                app.setAttribute("events", events);
            }
            return events;
        }
    }

    synchronized void add(String kind, @Nullable String who, @Nullable String what) {
        events.addFirst(new Event(kind, String.valueOf(who), String.valueOf(what)));
        if (events.size() > KEPT) {
            events.removeLast();
        }
    }

    /** Returns all of them, the newest first. */
    public synchronized List<Event> getAll() {
        return List.copyOf(events);
    }
}
