package com.twilio.sdk.emulator.internal.webhook;

import com.twilio.sdk.twiml.MessagingResponse;
import com.twilio.sdk.twiml.ParseOptions;
import com.twilio.sdk.twiml.TwimlElement;
import com.twilio.sdk.twiml.TwimlParseException;
import com.twilio.sdk.twiml.VoiceResponse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an app answered as TwiML, by its content type, and names what is wrong with Twilio's numbers. */
public final class DocumentReader {
    private static final int MAX_BYTES = 65_536;
    private static final Pattern ROOT =
            Pattern.compile("\\A(?:\\s|<\\?.*?\\?>|<!--.*?-->)*<([^\\s/>!?]+)", Pattern.DOTALL);

    private static final int REMEMBERED = 64;

    private final BiFunction<String, ParseOptions, TwimlElement> parser;
    private final Map<String, TwimlDocument> remembered = new ConcurrentHashMap<>();

    private DocumentReader(BiFunction<String, ParseOptions, TwimlElement> parser) {
        this.parser = parser;
    }

    public static DocumentReader voice() {
        return new DocumentReader(VoiceResponse::parse);
    }

    public static DocumentReader messaging() {
        return new DocumentReader(MessagingResponse::parse);
    }

    public TwimlDocument read(WebhookAnswer answer) {
        if (answer.code() != 0) {
            return TwimlDocument.error(answer.code(), answer.problem());
        }
        String given = String.valueOf(answer.contentType());
        String type = given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (type.startsWith("audio/")) {
            return TwimlDocument.audio(answer.url());
        }
        return switch (type) {
            case "text/xml", "application/xml", "text/html" -> xml(answer.body());
            case "text/plain" -> plain(answer.body());
            default ->
                TwimlDocument.error(
                        12300,
                        answer.contentType() == null
                                ? "the answer has no content type; text/xml is expected"
                                : "the content type is " + given + "; text/xml is expected");
        };
    }

    private TwimlDocument plain(String body) {
        TwimlDocument document = xml(body);
        return document.code() == 0 ? document : TwimlDocument.text(body.strip());
    }

    /**
     * Reads XML, wherever it came from; the document is shared by all calls that get the same text.
     *
     * <p>A thousand callers mostly hear the same few documents, and reading is a fifth of the work of a call.
     */
    public TwimlDocument xml(String xml) {
        TwimlDocument known = remembered.get(xml);
        if (known != null) {
            return known;
        }
        TwimlDocument document = parse(xml);
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        remembered.put(xml, document);
        return document;
    }

    private TwimlDocument parse(String xml) {
        int size = xml.getBytes(StandardCharsets.UTF_8).length;
        if (size > MAX_BYTES) {
            return TwimlDocument.error(11750, "the document has " + size + " bytes; 65536 at most");
        }
        if (xml.isBlank()) {
            return TwimlDocument.error(11770, "the answer is empty where a document is needed");
        }
        Matcher root = ROOT.matcher(xml);
        if (root.find() && !root.group(1).equals("Response")) {
            return TwimlDocument.error(
                    12102, "the root element is <" + root.group(1) + ">, not <Response>");
        }
        try {
            List<String> findings = new ArrayList<>();
            int before = Lines.before(xml);
            ParseOptions options = ParseOptions.lenient()
                    .onFinding(finding -> findings.add(
                            "line " + (finding.line() + before) + ": " + finding.message()));
            TwimlElement response = parser.apply(xml.strip(), options);
            return TwimlDocument.of(response, findings, Lines.of(xml, response));
        } catch (TwimlParseException e) {
            return TwimlDocument.error(12100, "the document is no XML: " + e.getMessage());
        }
    }
}
