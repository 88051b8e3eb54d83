package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.twiml.internal.ElementFacts;
import com.twilio.sdk.twiml.internal.Vocabulary;

import jakarta.xml.bind.JAXBException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What was written is read back as it was, whatever the tree. */
class RandomTreeTest {
    private static final String[] TEXTS = {
        "a", " ", "<&>\"'", "\n", "\r", "\t", "😀", "]]>", "ä", "--"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void parse_equalsWhatWasWritten(long seed) throws JAXBException {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            VoiceResponse tree = new VoiceResponse();
            grow(tree, random, 4);

            VoiceResponse read = VoiceResponse.parse(tree.toXml());

            assertThat(read).isEqualTo(tree).isEqualTo(tree.copy()).hasSameHashCodeAs(tree);
            assertThat(Xml.canonical(read.toXml())).isEqualTo(Xml.canonical(tree.toXml()));
            // JAXB does not escape a tab in an attribute, so that parsers take it for a blank.
            assertThat(Xml.canonical(Xml.marshalled(tree)).replace('\t', ' '))
                    .isEqualTo(Xml.canonical(tree.toXml()).replace('\t', ' '));
        }
    }

    private static void grow(TwimlElement element, Random random, int depth) {
        List<String> names = new ArrayList<>(Vocabulary.of(element).attributes().keySet());
        names.add("unknown");
        for (int i = random.nextInt(3); i > 0; i--) {
            element.attribute(names.get(random.nextInt(names.size())), null);
            String name = names.remove(random.nextInt(names.size()));
            element.attribute(name, text(random));
            names.add("x" + i);
        }
        for (int i = depth == 0 ? 0 : random.nextInt(4); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0, 1 -> element.text(text(random));
                case 2 -> element.comment("note");
                case 3 -> element.element("Unknown", e -> grow(e, random, depth - 1));
                default -> child(element, random, depth - 1);
            }
        }
    }

    private static void child(TwimlElement parent, Random random, int depth) {
        ElementFacts facts = Vocabulary.of(parent);
        if (!facts.children().isEmpty()) {
            var type = facts.children().get(random.nextInt(facts.children().size()));
            TwimlElement child = Vocabulary.of(type).make();
            grow(child, random, depth);
            parent.child(child);
        }
    }

    private static String text(Random random) {
        return TEXTS[random.nextInt(TEXTS.length)] + TEXTS[random.nextInt(TEXTS.length)];
    }
}
