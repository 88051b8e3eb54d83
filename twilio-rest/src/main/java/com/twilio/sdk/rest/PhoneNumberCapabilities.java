package com.twilio.sdk.rest;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a phone number can do.
 *
 * <p>Twilio writes it as an object ({@code {"voice": true, "SMS": false}}) or as a list ({@code ["voice"]}), with the
 * letters in either case. Immutable.
 */
public final class PhoneNumberCapabilities {
    private final Set<String> capabilities;

    private PhoneNumberCapabilities(Set<String> capabilities) {
        this.capabilities = capabilities;
    }

    static PhoneNumberCapabilities of(Object json) {
        Set<String> names = new TreeSet<>();
        if (json instanceof Map<?, ?> map) {
            map.forEach((name, able) -> {
                if (String.valueOf(able).equals("true")) {
                    names.add(lower(name));
                }
            });
        } else if (json instanceof Iterable<?> list) {
            list.forEach(name -> names.add(lower(name)));
        }
        return new PhoneNumberCapabilities(names);
    }

    private static String lower(Object name) {
        return String.valueOf(name).toLowerCase(Locale.ROOT);
    }

    /** Returns whether the number takes and makes voice calls. */
    public boolean isVoice() {
        return has("voice");
    }

    /** Returns whether the number sends and receives texts. */
    public boolean isSms() {
        return has("sms");
    }

    /** Returns whether the number sends and receives media messages. */
    public boolean isMms() {
        return has("mms");
    }

    /** Returns whether the number receives faxes. */
    public boolean isFax() {
        return has("fax");
    }

    /** Returns whether it has a capability by Twilio's name for it, in either case of letters. */
    public boolean has(String capability) {
        return capabilities.contains(lower(capability));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumberCapabilities that
                && that.capabilities.equals(capabilities);
    }

    @Override
    public int hashCode() {
        return capabilities.hashCode();
    }

    /** Returns the capabilities in the order of the alphabet: {@code [sms, voice]}. */
    @Override
    public String toString() {
        return capabilities.toString();
    }
}
