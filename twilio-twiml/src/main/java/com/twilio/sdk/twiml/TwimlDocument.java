package com.twilio.sdk.twiml;

import com.twilio.sdk.twiml.internal.Vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A reader for documents of which nobody knows whether they answer a call, a text message or a fax.
 *
 * <p>{@code TwimlDocument.parse("<Response><Message>Hi</Message></Response>")} ⇒ a {@link MessagingResponse}. All three
 * have the root {@code <Response>}, so the first child that only one of them knows decides. Where none decides, because
 * the document is empty or holds nothing but {@code <Redirect>} or unknown elements, it is a {@link VoiceResponse}.
 */
public final class TwimlDocument {
    private static final List<Class<? extends TwimlElement>> ROOTS =
            List.of(VoiceResponse.class, MessagingResponse.class, FaxResponse.class);

    private TwimlDocument() {}

    /**
     * Reads a document and keeps what this version does not know.
     *
     * @return a {@link VoiceResponse}, a {@link MessagingResponse} or a {@link FaxResponse}
     * @throws TwimlParseException if it is not well-formed, has another root, or is beyond a limit
     */
    public static TwimlElement parse(String xml) {
        return parse(xml, ParseOptions.lenient());
    }

    /**
     * Reads a document.
     *
     * @return a {@link VoiceResponse}, a {@link MessagingResponse} or a {@link FaxResponse}
     * @throws TwimlParseException if it is not well-formed, has another root, is beyond a limit, or the options
     *     refuse something in it
     */
    public static TwimlElement parse(String xml, ParseOptions options) {
        Class<?> kind = kind(xml, options);
        if (kind == MessagingResponse.class) {
            return MessagingResponse.parse(xml, options);
        }
        return kind == FaxResponse.class
                ? FaxResponse.parse(xml, options)
                : VoiceResponse.parse(xml, options);
    }

    /**
     * Reads a document from bytes in UTF-8, UTF-16, or the encoding that it declares; leaves the stream open.
     *
     * @return a {@link VoiceResponse}, a {@link MessagingResponse} or a {@link FaxResponse}
     * @throws TwimlParseException if it is not well-formed, has another root, is beyond a limit, or the options
     *     refuse something in it
     * @throws IOException if the stream fails
     */
    public static TwimlElement parse(InputStream xml, ParseOptions options) throws IOException {
        return parse(DocumentBytes.decode(xml, options.maxBytes()), options);
    }

    /** Looks at the children of the root until one decides; what cannot be read is left to the real reader. */
    private static Class<? extends TwimlElement> kind(String xml, ParseOptions options) {
        try {
            XMLStreamReader source = TwimlReader.source(xml, options);
            for (int depth = 0; source.hasNext(); ) {
                int event = source.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT && ++depth == 2) {
                    List<Class<? extends TwimlElement>> roots =
                            rootsThatKnow(source.getLocalName());
                    if (roots.size() == 1) {
                        return roots.get(0);
                    }
                }
            }
        } catch (XMLStreamException e) {
            return VoiceResponse.class;
        }
        return VoiceResponse.class;
    }

    private static List<Class<? extends TwimlElement>> rootsThatKnow(String tag) {
        return ROOTS.stream()
                .filter(root -> Vocabulary.of(root).childFacts(tag) != null)
                .toList();
    }
}
