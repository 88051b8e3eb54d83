package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.MediaFile;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.Store;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All recordings by SID. Touched on the loop's thread alone. */
final class Recordings {
    private static final Pattern FILE =
            Pattern.compile("(/2010-04-01/Accounts/AC\\w+/Recordings)/(RE[0-9a-f]{32})(\\.wav)?");

    private final Exchange exchange;
    private final Map<String, Recording> all = new LinkedHashMap<>();

    Recordings(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Starts a recording. */
    Recording start(RecordingPlan plan) {
        String account = plan.account();
        String list = Store.account(account);
        Resource resource = exchange.store
                .add("Recording", account, "Recordings", "RE")
                .set("start_time", Store.date(exchange.loop.now()))
                .set("channels", (long) plan.channels())
                .set("source", plan.source())
                .set("track", "both")
                .set("price_unit", "USD");
        if (plan.isOfConference()) {
            resource.set("conference_sid", plan.about());
        } else {
            resource.set("call_sid", plan.about());
        }
        String folder = plan.isOfConference() ? "/Conferences/" : "/Calls/";
        exchange.store.link(resource, list + folder + plan.about() + "/Recordings");
        String url = exchange.baseUrl.get() + list + "/Recordings/" + resource.sid();
        resource.set("media_url", url);
        Recording recording = new Recording(exchange, plan, resource, url);
        all.put(recording.sid(), recording);
        recording.begun();
        return recording;
    }

    /** Starts a recording of both directions of a leg, which ends with it. */
    Recording start(RecordingPlan plan, Leg leg) {
        Recording recording = start(plan);
        leg.tap(recording);
        leg.scope.onClose(recording::stop);
        return recording;
    }

    /** Returns the recording, or null. */
    @Nullable
    Recording find(String sid) {
        return all.get(sid);
    }

    /** Returns the last recording of a call or conference that still runs, or null. */
    @Nullable
    Recording current(String about) {
        Recording current = null;
        for (Recording recording : all.values()) {
            if (recording.plan().about().equals(about) && !recording.isStopped()) {
                current = recording;
            }
        }
        return current;
    }

    void delete(Recording recording) {
        recording.stop();
        all.remove(recording.sid());
        String list = Store.account(recording.plan().account());
        for (String folder : new String[] {"", "/Calls/", "/Conferences/"}) {
            String about = folder.isEmpty() ? "" : folder + recording.plan().about();
            exchange.store.remove(list + about + "/Recordings", recording.sid());
        }
    }

    /** Returns the sound at a path of the REST API, or null; of other paths without the loop's thread. */
    @Nullable
    MediaFile media(String path) {
        Matcher file = FILE.matcher(path);
        return file.matches()
                ? exchange.loop
                        .call(() -> Optional.ofNullable(all.get(file.group(2)))
                                .filter(Recording::isStopped)
                                .map(WaveFile::of))
                        .orElse(null)
                : null;
    }
}
