package com.twilio.sdk.rest.internal;

import com.twilio.sdk.type.PhoneNumber;

import okhttp3.HttpUrl;

import java.util.ArrayList;
import java.util.List;

/** A path that may be shown: the names of the template, SIDs as they are, and of any other value the last characters. */
final class MaskedPath {
    private static final String SID = "[A-Z]{2}[0-9a-fA-F]{32}";

    private MaskedPath() {}

    /** The path of {@code url} below its base; the template where the two do not fit together. */
    static String of(String template, HttpUrl url) {
        String[] holes = template.substring(1).split("/", -1);
        List<String> segments = url.pathSegments();
        int base = segments.size() - holes.length;
        if (base < 0) {
            return template;
        }
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < holes.length; i++) {
            shown.add(shown(holes[i], segments.get(base + i)));
        }
        return "/" + String.join("/", shown);
    }

    private static String shown(String hole, String segment) {
        int from = hole.indexOf('{');
        int to = hole.lastIndexOf('}') + 1;
        if (from < 0) {
            return hole;
        }
        String end = hole.substring(to);
        int length = segment.length() - from - end.length();
        if (length < 0 || !segment.endsWith(end)) {
            return hole;
        }
        String value = segment.substring(from, from + length);
        return hole.substring(0, from)
                + (value.matches(SID) ? value : PhoneNumber.mask(value))
                + end;
    }
}
