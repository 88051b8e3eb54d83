package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.twiml.internal.ElementFacts;
import com.twilio.sdk.twiml.internal.Vocabulary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/** The schema of the jar accepts every element, attribute and nesting of the typed API. */
class SchemaTest {
    static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Objects.requireNonNull(
                            VoiceResponse.class.getResource("/META-INF/twilio/twiml.xsd")));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A path of types from a root to each nesting of the facts. */
    static Stream<List<Class<? extends TwimlElement>>> nestings() {
        List<List<Class<? extends TwimlElement>>> nestings = new ArrayList<>();
        Deque<List<Class<? extends TwimlElement>>> open = new ArrayDeque<>();
        List.of(VoiceResponse.class, MessagingResponse.class, FaxResponse.class)
                .forEach(root -> open.add(List.of(root)));
        Set<Class<? extends TwimlElement>> seen = new HashSet<>();
        while (!open.isEmpty()) {
            List<Class<? extends TwimlElement>> path = open.remove();
            Class<? extends TwimlElement> last = path.get(path.size() - 1);
            if (seen.add(last)) {
                for (Class<? extends TwimlElement> child : Vocabulary.of(last).children()) {
                    List<Class<? extends TwimlElement>> longer = new ArrayList<>(path);
                    longer.add(child);
                    nestings.add(longer);
                    open.add(longer);
                }
            }
        }
        return nestings.stream();
    }

    @ParameterizedTest
    @MethodSource("nestings")
    void theSchema_acceptsEveryNestingWithEveryAttribute(List<Class<? extends TwimlElement>> path) {
        TwimlElement document = Vocabulary.of(path.get(0)).make();
        TwimlElement parent = document;
        for (Class<? extends TwimlElement> type : path.subList(1, path.size())) {
            ElementFacts facts = Vocabulary.of(type);
            TwimlElement element = facts.make();
            facts.attributes()
                    .forEach((name, kind) -> element.attribute(name, sample(kind.toString())));
            parent.child(element);
            parent = element;
        }

        assertThatCode(() -> validate(document.toXml()))
                .as(document.toXml())
                .doesNotThrowAnyException();
    }

    @Test
    void nestings_areThoseOfTheFacts() {
        assertThat(nestings()).hasSize(139);
    }

    @Test
    void theSchema_refusesWrongNestingAndWrongNumbers() {
        assertThatThrownBy(() -> validate("<Response><Number>+1</Number></Response>"))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validate("<Response><Say loop='abc'>x</Say></Response>"))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validate("<Response><Pause>text</Pause></Response>"))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void theSchema_refusesEveryNestingThatTheFactsDoNotName() {
        Set<Class<? extends TwimlElement>> seen = new HashSet<>();
        Set<String> tags = new TreeSet<>();
        Vocabulary.all()
                .keySet()
                .forEach(type -> tags.add(Vocabulary.of(type).make().getTag()));
        int refused = 0;
        for (List<Class<? extends TwimlElement>> path : nestings().toList()) {
            Class<? extends TwimlElement> last = path.get(path.size() - 1);
            for (String tag : seen.add(last) ? tags : Set.<String>of()) {
                if (Vocabulary.of(last).childFacts(tag) == null) {
                    String xml = document(path, tag);
                    assertThatThrownBy(() -> validate(xml))
                            .as(xml)
                            .isInstanceOf(SAXException.class);
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(3_000);
    }

    private static String document(List<Class<? extends TwimlElement>> path, String tag) {
        StringBuilder xml = new StringBuilder("<" + tag + "/>");
        for (int i = path.size() - 1; i >= 0; i--) {
            String outer = Vocabulary.of(path.get(i)).make().getTag();
            xml.insert(0, "<" + outer + ">").append("</").append(outer).append(">");
        }
        return xml.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theSchema_acceptsWhatTypedMethodsBuild(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            TwimlElement document = Vocabulary.of(
                            List.of(VoiceResponse.class, MessagingResponse.class)
                                    .get(i % 2))
                    .make();
            grow(document, random, 6);

            assertThatCode(() -> validate(document.toXml()))
                    .as(document.toXml())
                    .doesNotThrowAnyException();
        }
    }

    private static void grow(TwimlElement element, Random random, int depth) {
        ElementFacts facts = Vocabulary.of(element);
        facts.attributes().forEach((name, kind) -> {
            if (random.nextInt(3) == 0) {
                element.attribute(name, sample(kind.toString()));
            }
        });
        for (int i = facts.children().isEmpty() || depth == 0 ? 0 : random.nextInt(6); i > 0; i--) {
            TwimlElement child = Vocabulary.of(
                            facts.children().get(random.nextInt(facts.children().size())))
                    .make();
            grow(child, random, depth - 1);
            element.child(child);
            if (facts.takesText()) {
                element.text(" a <&> 😀\n");
            }
        }
    }

    @Test
    void theSchema_takesWordsThatAreNotListed() {
        assertThatCode(() -> validate(
                        "<Response><Say voice='Polly.New' language='xx'>x</Say></Response>"))
                .doesNotThrowAnyException();
    }

    private static String sample(String kind) {
        return switch (kind) {
            case "INTEGER" -> "5";
            case "INTEGERS" -> "1 2";
            case "BOOLEAN" -> "true";
            default -> "a b";
        };
    }

    static void validate(String xml) throws SAXException, IOException {
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
    }
}
