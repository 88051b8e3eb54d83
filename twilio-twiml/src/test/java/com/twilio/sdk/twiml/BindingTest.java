package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.twiml.internal.ElementFacts;
import com.twilio.sdk.twiml.internal.Vocabulary;
import com.twilio.sdk.twiml.voice.Say;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.StringReader;
import java.util.stream.Stream;

/** The direct writer and JAXB agree on every element and every attribute of the facts. */
class BindingTest {
    static Stream<Class<? extends TwimlElement>> elements() {
        return Vocabulary.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("elements")
    void aMarshaller_writesTheSameDocument(Class<? extends TwimlElement> type)
            throws JAXBException {
        VoiceResponse response = new VoiceResponse();
        response.child(full(type));

        assertThat(Xml.canonical(Xml.marshalled(response)))
                .isEqualTo(Xml.canonical(response.toXml()));
    }

    @ParameterizedTest
    @MethodSource("elements")
    void parse_givesEachChildItsType(Class<? extends TwimlElement> type) {
        ElementFacts facts = Vocabulary.of(type);
        for (Class<? extends TwimlElement> childType : facts.children()) {
            TwimlElement child = full(childType);
            assertThat(facts.child(child.getTag())).isInstanceOf(childType);
        }
    }

    static TwimlElement full(Class<? extends TwimlElement> type) {
        ElementFacts facts = Vocabulary.of(type);
        TwimlElement element = facts.make();
        facts.attributes()
                .keySet()
                .forEach(name -> element.attribute(name, "<" + name + "> & \"x\"\n"));
        element.text("text & ");
        facts.children()
                .forEach(child -> element.child(Vocabulary.of(child).make().text(" inside ")));
        return element.text(" more ").comment("no");
    }

    @Test
    void anUnmarshaller_readsWhatAMarshallerWrote() throws JAXBException {
        VoiceResponse response = new VoiceResponse()
                .say("Hi ", s -> s.emphasis("you").lang("Bonjour", l -> l.xmlLang("fr-FR")))
                .element("Sing", e -> e.attribute("xml:lang", "de").text("La").child(new Say("x")));

        Object read = JAXBContext.newInstance(VoiceResponse.class)
                .createUnmarshaller()
                .unmarshal(new StringReader(Xml.marshalled(response)));

        assertThat(read).isEqualTo(response);
    }

    @Test
    void aMarshaller_leavesCommentsOut() throws JAXBException {
        assertThat(Xml.marshalled(new VoiceResponse().comment("note").say("a")))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                        + "<Response><Say>a</Say></Response>");
    }
}
