package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.twiml.TwimlElement;

import java.time.Duration;

/** The attributes of one element with their defaults; what cannot be read is a warning and the default. */
record Attributes(DocumentRun run, TwimlElement element) {
    String text(String name, String absent) {
        String value = element.attribute(name);
        return value == null ? absent : value.strip();
    }

    boolean isTrue(String name) {
        return text(name, "false").equals("true");
    }

    Duration seconds(String name, long absent) {
        return Duration.ofSeconds(number(name, absent));
    }

    long number(String name, long absent) {
        String value = text(name, "");
        if (value.isEmpty()) {
            return absent;
        }
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            run.warn(
                    element,
                    "12200 " + name + "=\"" + value + "\" of <" + element.getTag()
                            + "> is no whole number; " + absent + " counts");
            return absent;
        }
    }
}
