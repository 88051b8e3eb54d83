package com.twilio.sdk.emulator.internal.message;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Who wants no texts from which number: said with one word, and taken back with another one.
 *
 * <p>{@code stop} from a phone ⇒ a confirmation, and 21610 for what is sent to it then. Touched on the loop's thread
 * alone.
 */
final class OptOuts {
    private static final Set<String> STOP =
            Set.of("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE");
    private static final Set<String> START = Set.of("START", "UNSTOP", "YES");
    private static final Set<String> HELP = Set.of("HELP", "INFO");

    private final Set<String> out = new HashSet<>();

    /** Takes an inbound text; returns what is answered without the app, or null. */
    @Nullable
    String take(String from, String to, String body) {
        String word = body.strip().toUpperCase(Locale.ROOT);
        if (!from.startsWith("+")) {
            return null;
        }
        if (STOP.contains(word)) {
            return out.add(pair(to, from))
                    ? "You get no more texts. START brings them back."
                    : null;
        }
        if (START.contains(word)) {
            return out.remove(pair(to, from)) ? "You get texts again. STOP ends them." : null;
        }
        return HELP.contains(word) ? "STOP ends these texts, START brings them back." : null;
    }

    /** Returns whether a recipient wants nothing from this sender. */
    boolean blocks(String from, String to) {
        return out.contains(pair(from, to));
    }

    private static String pair(String sender, String recipient) {
        return sender + " " + recipient;
    }
}
