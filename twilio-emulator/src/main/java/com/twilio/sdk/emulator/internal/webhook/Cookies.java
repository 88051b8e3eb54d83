package com.twilio.sdk.emulator.internal.webhook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The cookies of one call, by host: what the app sets in one answer comes back with the next request. */
public final class Cookies {
    private final Map<String, Map<String, String>> byHost = new ConcurrentHashMap<>();

    void take(String host, List<String> headers) {
        for (String header : headers) {
            String pair = header.split(";", 2)[0].strip();
            int equals = pair.indexOf('=');
            if (equals > 0) {
                Map<String, String> jar = byHost.computeIfAbsent(host, key -> new TreeMap<>());
                if (header.toLowerCase(Locale.ROOT).contains("max-age=0")) {
                    jar.remove(pair.substring(0, equals));
                } else {
                    jar.put(pair.substring(0, equals), pair.substring(equals + 1));
                }
            }
        }
    }

    /** Returns the value of the Cookie header; empty if there is none to send. */
    String header(String host) {
        StringJoiner pairs = new StringJoiner("; ");
        byHost.getOrDefault(host, Map.of()).forEach((name, value) -> pairs.add(name + "=" + value));
        return pairs.toString();
    }
}
