package com.twilio.sdk.codegen.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.FactsException;
import com.twilio.sdk.codegen.OutputFolder;
import com.twilio.sdk.codegen.rest.RestGenerator;
import com.twilio.sdk.codegen.twiml.TwimlGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

class WebhookGeneratorTest {
    private static final Path FACTS = Path.of("../facts");
    private static final String WORDS = """
            vocabularies:
              DoorEvent: {doc: what a door did, words: {open: it opened}}
            """;
    private static final String GROUPS = """
            groups:
              house: {HouseSid: {is: sid, when: always, doc: the SID of the house}}
            """;
    private static final String WEBHOOKS = """
            webhooks:
              DoorReport:
                is: what a door did
                sent: {door: somebody is at the door}
                page: https://example.com/door
                example: {Name: back door}
                include: [house]
                parameters:
                  Name: {is: text, when: if it has one, doc: "the name, `front` or `back`"}
                  DoorEvent: {is: DoorEvent, when: always, doc: what it did}
                  OpenFor: {is: seconds, when: always, doc: how long it was open}
            """;
    private static final String SOCKETS = """
            sockets:
              DoorMessage:
                is: a message of a door
                type: kind
                types: DoorEvent
                page: https://example.com/door
                messages:
                  DoorOpen:
                    type: open
                    is: an order to open
                    fields:
                      door.name: {is: text, send: required, doc: the name of the door}
                      width: {is: integer, send: optional, doc: how wide it opens}
            """;

    private static Map<String, String> generate(String webhooks, String sockets) {
        OutputFolder folder = new OutputFolder(Path.of("unused"));
        WebhookModel model = WebhookModel.read(
                Fact.parse("vocabularies.yaml", WORDS),
                Fact.parse("groups.yaml", GROUPS),
                List.of(Fact.parse("voice.yaml", webhooks)),
                Fact.parse("sockets.yaml", sockets));
        WebhookGenerator.generate(model, folder);
        return folder.files();
    }

    @Test
    void webhook_isAClassOfGettersWithTheGroupsFirst() {
        String source = generate(WEBHOOKS, SOCKETS).get("com/twilio/sdk/webhook/DoorReport.java");

        assertThat(source).contains("""
                            /** Returns the SID of the house. */
                            public @Nullable String getHouseSid() {
                                return text("HouseSid");
                            }

                            /** Returns the name, {@code front} or {@code back}; posted if it has one. */
                            public @Nullable String getName() {
                                return text("Name");
                            }

                            /** Returns what it did. */
                            public @Nullable DoorEvent getDoorEvent() {
                                return word("DoorEvent", DoorEvent::of);
                            }

                            /** Returns how long it was open. */
                            public @Nullable Duration getOpenFor() {
                                return seconds("OpenFor");
                            }

                            @Override
                            String parameterKinds() {
                                return "HouseSid:s Name:t DoorEvent:w OpenFor:S";
                            }
                        """);
        assertThat(source)
                .contains(
                        " * <p>{@code DoorReport.parse(\"Name=back+door\").getName()} is {@code back door}.\n");
    }

    @Test
    void socketMessage_isMadeOfWhatAnAppMustSayAndTakesTheRestLater() {
        Map<String, String> files = generate(WEBHOOKS, SOCKETS);

        assertThat(files.get("com/twilio/sdk/webhook/socket/DoorOpen.java")).contains("""
                            /**
                             * Makes a message to send.
                             *
                             * @param name the name of the door
                             */
                            public static DoorOpen of(String name) {
                                return new DoorOpen(object("kind", "open", "door.name", name));
                            }

                            /** Returns a copy that tells how wide it opens. */
                            public DoorOpen width(int width) {
                                return new DoorOpen(with("width", width));
                            }

                            /** Returns the name of the door. */
                            public @Nullable String getName() {
                                return text("door.name");
                            }
                        """);
        assertThat(files.get("com/twilio/sdk/webhook/socket/DoorMessage.java")).contains("""
                                return switch (String.valueOf(fields.get("kind"))) {
                                    case "open" -> new DoorOpen(fields);
                                    default -> new DoorMessage(fields);
                                };
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            is: seconds | is: hours | voice.yaml:11: there is no type and no vocabulary 'hours'
            include: [house] | include: [garden] | voice.yaml:7: there is no group 'garden'
            OpenFor: | HouseSid: | voice.yaml:11: the parameter HouseSid stands in a group too
            {Name: back door} | {Nam: x} | voice.yaml:6: there is no parameter Nam
            when: if it has one | whenever: x | voice.yaml:9: unknown key 'whenever'; known are is, doc, when, java, send, known
            doc: what it did | doc: what it did. | voice.yaml:10: a phrase without a full stop is wanted here
            """)
    void mistakeInTheFacts_isNamedWithFileAndLine(String right, String wrong, String message) {
        assertThatThrownBy(() -> generate(WEBHOOKS.replace(right, wrong), SOCKETS))
                .isInstanceOf(FactsException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "types: DoorEvent, types: Doors, sockets.yaml:5: there is no vocabulary 'Doors'",
        "send: optional, send: perhaps, 'sockets.yaml:13: send is required or optional, not ''perhaps'''",
    })
    void mistakeInTheSockets_isNamedWithFileAndLine(String right, String wrong, String message) {
        assertThatThrownBy(() -> generate(WEBHOOKS, SOCKETS.replace(right, wrong)))
                .isInstanceOf(FactsException.class)
                .hasMessage(message);
    }

    /** An app imports a webhook and the client's classes in one file; the two events are named by their issue. */
    @Test
    void names_areNotThoseOfTheClientOrOfTwiml() {
        OutputFolder webhooks = new OutputFolder(Path.of("unused"));
        OutputFolder others = new OutputFolder(Path.of("unused"));
        WebhookGenerator.generate(FACTS, webhooks);
        RestGenerator.generate(FACTS, others);
        TwimlGenerator.generate(FACTS, others);

        Set<String> shared = simpleNames(webhooks);
        shared.retainAll(simpleNames(others));

        assertThat(shared).containsExactlyInAnyOrder("ConferenceEvent", "RecordingEvent");
    }

    private static Set<String> simpleNames(OutputFolder folder) {
        return folder.files().keySet().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')))
                .collect(Collectors.toSet());
    }
}
