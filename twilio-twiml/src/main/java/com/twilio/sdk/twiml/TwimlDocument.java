package com.twilio.sdk.twiml;

import com.twilio.sdk.twiml.internal.Vocabulary;

import java.util.List;

/**
 * A reader of TwiML whose kind is not known: the three kinds share the root {@code Response}, so the verbs decide.
 *
 * <p>{@code TwimlDocument.parse("<Response><Message>Hi</Message></Response>")} ⇒ a {@link MessagingResponse}. A document
 * with a verb of calls is a {@link VoiceResponse}, whatever else it holds; so is an empty one and one with nothing but
 * {@code <Redirect>}, which calls and messages share.
 */
public final class TwimlDocument {
    private TwimlDocument() {}

    /**
     * Reads a document leniently.
     *
     * @return a {@link VoiceResponse}, {@link MessagingResponse} or {@link FaxResponse}
     * @throws TwimlParseException if it is not well-formed, not TwiML, or beyond a limit
     */
    public static TwimlElement parse(String xml) {
        return parse(xml, ParseOptions.lenient());
    }

    /**
     * Reads a document.
     *
     * @return a {@link VoiceResponse}, {@link MessagingResponse} or {@link FaxResponse}
     * @throws TwimlParseException if it is not well-formed, not TwiML, beyond a limit, or refused by {@code options}
     */
    public static TwimlElement parse(String xml, ParseOptions options) {
        VoiceResponse sighted = VoiceResponse.parse(xml, options.onFinding(finding -> {}));
        List<TwimlElement> verbs = sighted.children();
        if (verbs.stream().noneMatch(TwimlDocument::isOfCallsAlone)) {
            if (uses(verbs, new MessagingResponse())) {
                return MessagingResponse.parse(xml, options);
            }
            if (uses(verbs, new FaxResponse())) {
                return FaxResponse.parse(xml, options);
            }
        }
        return VoiceResponse.parse(xml, options);
    }

    private static boolean isOfCallsAlone(TwimlElement verb) {
        String tag = verb.getTag();
        return knows(new VoiceResponse(), tag) && !knows(new MessagingResponse(), tag);
    }

    private static boolean uses(List<TwimlElement> verbs, TwimlElement root) {
        return verbs.stream()
                .map(TwimlElement::getTag)
                .anyMatch(tag -> knows(root, tag) && !knows(new VoiceResponse(), tag));
    }

    private static boolean knows(TwimlElement root, String tag) {
        return Vocabulary.of(root).child(tag) != null;
    }
}
