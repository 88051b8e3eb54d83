package com.twilio.sdk.emulator;

import java.util.Map;

/** What Twilio does after a problem with the app, by its error number. */
final class Consequences {
    private static final Map<Integer, String> WARNINGS = Map.of(
            12200, "Twilio skips what it does not know and runs the rest",
            13223, "Twilio does not dial it: DialCallStatus is failed",
            13320, "Twilio skips it and collects the input all the same",
            13520, "Twilio says nothing and runs the next verb",
            14103, "Twilio sends nothing for it and goes on",
            14106, "Twilio requests no further document",
            14109, "Twilio sends the first 10 and drops the rest",
            14110, "Twilio skips it and goes on",
            15003, "Twilio goes on; the status is not reported again");

    private Consequences() {}

    static String of(LogEntry entry) {
        int code = entry.code();
        if (code == 0) {
            return "";
        }
        if (entry.kind() == LogEntry.Kind.WARNING) {
            return WARNINGS.getOrDefault(
                    code, code < 12_000 ? WARNINGS.getOrDefault(15_003, "") : "Twilio goes on");
        }
        String sid = entry.sid() == null ? "" : entry.sid();
        if (code >= 13_000) {
            return "Twilio ends the call";
        }
        return sid.startsWith("CA")
                ? "Twilio requests the fallback URL; without one the phone hears that the application"
                        + " failed, and the call ends"
                : "Twilio requests the fallback URL; without one it sends no reply";
    }
}
