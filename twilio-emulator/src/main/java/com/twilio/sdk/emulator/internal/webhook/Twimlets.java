package com.twilio.sdk.emulator.internal.webhook;

import com.twilio.sdk.emulator.internal.rest.Form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The twimlets, answered inside: TwiML made from the parameters of a URL.
 *
 * <p>{@code http://twimlets.com/message?Message%5B0%5D=Hello} ⇒ {@code <Response><Say>Hello</Say></Response>}
 */
public final class Twimlets {
    private static final Pattern HOST =
            Pattern.compile("(?i)https?://(www\\.)?twimlets\\.com(:[0-9]+)?([/?].*)?");
    private static final Pattern INDEXED = Pattern.compile("Message\\[([0-9]{0,4})]");

    private Twimlets() {}

    /** Returns whether a URL is one of twimlets.com. */
    static boolean serves(String url) {
        return HOST.matcher(url).matches();
    }

    /** Returns the document of {@code /message}; for other twimlets one that says that it is not simulated. */
    public static String answer(String path, Form parameters) {
        if (!path.equals("/message") && !path.equals("/message/")) {
            return document(List.of("The twimlet " + path + " is not simulated."));
        }
        return document(messages(parameters));
    }

    private static List<String> messages(Form parameters) {
        List<String> messages = new ArrayList<>(parameters.all("Message"));
        Map<Integer, List<String>> indexed = new TreeMap<>();
        parameters.asMap().forEach((name, values) -> {
            Matcher index = INDEXED.matcher(name);
            if (index.matches()) {
                int place = index.group(1).isEmpty() ? 0 : Integer.parseInt(index.group(1));
                indexed.computeIfAbsent(place, key -> new ArrayList<>()).addAll(values);
            }
        });
        indexed.values().forEach(messages::addAll);
        messages.removeIf(String::isEmpty);
        return messages;
    }

    private static String document(List<String> messages) {
        String start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        if (messages.isEmpty()) {
            return start + "<Response/>";
        }
        StringBuilder verbs = new StringBuilder();
        for (String message : messages) {
            String tag = message.startsWith("http") ? "Play" : "Say";
            verbs.append('<').append(tag).append('>').append(escape(message));
            verbs.append("</").append(tag).append('>');
        }
        return start + "<Response>" + verbs + "</Response>";
    }

    private static String escape(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
