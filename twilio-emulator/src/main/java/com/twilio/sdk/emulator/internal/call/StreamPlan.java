package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.twiml.TwimlElement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A media stream as the document wants it.
 *
 * @param name the name by which it can be stopped; empty for none
 * @param tracks inbound, outbound or both
 * @param twoWay whether the app may send sound back
 * @param statusCallback where its life is reported; empty for nowhere
 */
record StreamPlan(
        String name,
        String url,
        List<String> tracks,
        boolean twoWay,
        Map<String, String> parameters,
        String statusCallback,
        String statusMethod) {
    static StreamPlan of(DocumentRun run, TwimlElement stream, boolean twoWay) {
        Attributes attributes = new Attributes(run, stream);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (TwimlElement child : stream.children()) {
            Attributes one = new Attributes(run, child);
            parameters.put(one.text("name", ""), one.text("value", ""));
        }
        String callback = attributes.text("statusCallback", "");
        return new StreamPlan(
                attributes.text("name", ""),
                attributes.text("url", ""),
                tracks(attributes.text("track", "inbound_track")),
                twoWay,
                parameters,
                callback.isEmpty() ? "" : run.resolve(callback),
                attributes.text("statusCallbackMethod", "POST"));
    }

    private static List<String> tracks(String track) {
        return switch (track) {
            case "outbound_track" -> List.of("outbound");
            case "both_tracks" -> List.of("inbound", "outbound");
            default -> List.of("inbound");
        };
    }

    /** Returns whether a socket can be opened at all. */
    boolean hasSocket() {
        return url.matches("(?i)wss?://[^\\s/?#]+.*");
    }
}
