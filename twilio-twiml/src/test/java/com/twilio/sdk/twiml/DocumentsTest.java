package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Documents of the kinds that apps answer: they are read leniently and written back as they were. */
class DocumentsTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");

    @ParameterizedTest(name = "{0}")
    @MethodSource("voice")
    void aVoiceDocument_comesBack(Path document) {
        comesBack(document, VoiceResponse::parse);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messaging")
    void aMessagingDocument_comesBack(Path document) {
        comesBack(document, MessagingResponse::parse);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fax")
    void aFaxDocument_comesBack(Path document) {
        comesBack(document, FaxResponse::parse);
    }

    @Test
    void together_theyUseEveryTag() {
        Set<String> tags = new TreeSet<>();
        for (String family : new String[] {"voice", "messaging", "fax"}) {
            documents(family)
                    .forEach(document -> collect(VoiceResponse.parse(read(document)), tags));
        }

        assertThat(tags)
                .contains(
                        "Say",
                        "Play",
                        "Pause",
                        "Gather",
                        "Record",
                        "Dial",
                        "Number",
                        "Client",
                        "Identity",
                        "Sip",
                        "Uri",
                        "Headers",
                        "Header",
                        "Conference",
                        "Queue",
                        "Sim",
                        "WhatsApp",
                        "Application",
                        "ApplicationSid",
                        "Enqueue",
                        "Task",
                        "Leave",
                        "Hangup",
                        "Redirect",
                        "Reject",
                        "Sms",
                        "Refer",
                        "Pay",
                        "Prompt",
                        "Start",
                        "Stop",
                        "Stream",
                        "Siprec",
                        "Transcription",
                        "Recording",
                        "Connect",
                        "ConversationRelay",
                        "Language",
                        "Room",
                        "Autopilot",
                        "VirtualAgent",
                        "Config",
                        "Conversation",
                        "Assistant",
                        "Echo",
                        "Parameter",
                        "break",
                        "emphasis",
                        "lang",
                        "p",
                        "phoneme",
                        "prosody",
                        "s",
                        "say-as",
                        "sub",
                        "w",
                        "Message",
                        "Body",
                        "Media",
                        "Receive");
    }

    private static void comesBack(Path document, Function<String, TwimlElement> parse) {
        String xml = read(document);

        TwimlElement read = parse.apply(xml);

        assertThat(Xml.canonical(read.toXml())).isEqualTo(Xml.canonical(withoutMark(xml)));
        assertThat(parse.apply(read.toXml())).isEqualTo(read);
    }

    private static void collect(TwimlElement element, Set<String> tags) {
        tags.add(element.getTag());
        element.children().forEach(child -> collect(child, tags));
    }

    static Stream<Path> voice() {
        return documents("voice");
    }

    static Stream<Path> messaging() {
        return documents("messaging");
    }

    static Stream<Path> fax() {
        return documents("fax");
    }

    private static Stream<Path> documents(String family) {
        try (Stream<Path> files = Files.list(DOCUMENTS.resolve(family))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutMark(String xml) {
        return xml.startsWith("\ufeff") ? xml.substring(1) : xml;
    }
}
