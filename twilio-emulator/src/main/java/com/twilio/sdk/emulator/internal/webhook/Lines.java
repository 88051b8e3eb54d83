package com.twilio.sdk.emulator.internal.webhook;

import com.twilio.sdk.twiml.TwimlElement;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line at which each element of a document that was read begins, counted from 1. */
final class Lines {
    private static final Pattern MARKUP = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|(?<element><[^/!?])", Pattern.DOTALL);

    private Lines() {}

    /** Returns the lines of the root and of all elements below it. */
    static Map<TwimlElement, Integer> of(String xml, TwimlElement root) {
        IdentityHashMap<TwimlElement, Integer> lines = new IdentityHashMap<>();
        List<TwimlElement> elements = new ArrayList<>();
        collect(root, elements);
        Matcher markup = MARKUP.matcher(xml);
        int line = 1;
        int counted = 0;
        int next = 0;
        while (next < elements.size() && markup.find()) {
            line += breaks(xml, counted, markup.start());
            counted = markup.start();
            if (markup.group("element") != null) {
                lines.put(elements.get(next++), line);
            }
        }
        return lines;
    }

    /** Returns how many lines stand before the document. */
    static int before(String xml) {
        return breaks(xml, 0, xml.length() - xml.stripLeading().length());
    }

    private static int breaks(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    private static void collect(TwimlElement element, List<TwimlElement> into) {
        into.add(element);
        element.children().forEach(child -> collect(child, into));
    }
}
