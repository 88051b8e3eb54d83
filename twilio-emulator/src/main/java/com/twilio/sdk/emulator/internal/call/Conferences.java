package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.rest.Resource;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** The conferences that are not over, by account and name. Touched on the loop's thread alone. */
final class Conferences {
    private final CallEngine engine;
    private final Map<String, Conference> live = new LinkedHashMap<>();

    Conferences(CallEngine engine) {
        this.engine = engine;
    }

    /** Returns the conference with a name, a new one if none runs; its first participant decides its options. */
    Conference open(String account, String name, ConferenceOptions options) {
        return live.computeIfAbsent(account + "/" + name, key -> create(account, name, options));
    }

    private Conference create(String account, String name, ConferenceOptions options) {
        Resource record = engine.exchange
                .store
                .add("Conference", account, "Conferences", "CF")
                .set("friendly_name", name)
                .set("region", "us1")
                .set("status", "init");
        engine.exchange.log.add(
                LogEntry.Kind.STATUS,
                record.sid(),
                "conference " + record.sid() + " init: " + name);
        return new Conference(engine, record, options);
    }

    /** Returns the conference with a SID, or null if it is over or never was. */
    @Nullable
    Conference find(String sid) {
        for (Conference conference : live.values()) {
            if (conference.sid().equals(sid)) {
                return conference;
            }
        }
        return null;
    }

    void closed(Conference conference) {
        live.remove(conference.account() + "/" + conference.name());
    }
}
