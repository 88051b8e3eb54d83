package com.twilio.sdk.emulator.internal.webhook;

import com.twilio.sdk.twiml.TwimlElement;

import java.util.List;
import java.util.Map;

/**
 * A document that the app answered with, or the reason why it cannot run.
 *
 * @param verbs the children of the root; empty for a text
 * @param text what to say or to reply when the answer was plain text; else empty
 * @param audio the URL to play when the answer was audio; else empty
 * @param code Twilio's error number; 0 if the document can run
 * @param problem what is wrong, in words
 * @param findings what Twilio would warn about, with its place
 * @param lines the line of each element
 */
public record TwimlDocument(
        List<TwimlElement> verbs,
        String text,
        String audio,
        int code,
        String problem,
        List<String> findings,
        Map<TwimlElement, Integer> lines) {
    static TwimlDocument of(
            TwimlElement root, List<String> findings, Map<TwimlElement, Integer> lines) {
        return new TwimlDocument(root.children(), "", "", 0, "", findings, lines);
    }

    static TwimlDocument text(String text) {
        return new TwimlDocument(List.of(), text, "", 0, "", List.of(), Map.of());
    }

    static TwimlDocument audio(String url) {
        return new TwimlDocument(List.of(), "", url, 0, "", List.of(), Map.of());
    }

    static TwimlDocument error(int code, String problem) {
        return new TwimlDocument(List.of(), "", "", code, problem, List.of(), Map.of());
    }
}
