package com.twilio.sdk.codegen.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.twilio.sdk.codegen.FactsException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class TwimlModelTest {
    private static final String VOCABULARIES = """
            vocabularies:
              Mood:
                doc: a mood
                words:
                  glad: a good one
            """;
    private static final String GROUPS = """
            groups:
              mood:
                mood: {is: Mood, doc: the mood, default: glad}
            """;
    private static final String SING = """
            package: voice
            elements:
              Sing:
                kind: verb
                does: sings
                page: https://example.com/
                example: sing() ⇒ <Sing/>
            """;

    @TempDir
    Path folder;

    @Test
    void aGroup_givesItsAttributes() throws IOException {
        TwimlModel model = read(SING + "    groups: [mood]\n");

        assertThat(model.elements().get(0).attributes)
                .extracting(Attribute::name, attribute -> attribute.type().word())
                .containsExactly(tuple("mood", "Mood"));
    }

    @Test
    void anElementWithoutADoc_isLocated() {
        assertFails(
                "package: voice\nelements:\n  Sing:\n    kind: verb\n    page: x\n",
                "twiml/voice.yaml:4: 'does' is missing");
    }

    @Test
    void anAttributeWithoutADoc_isLocated() {
        assertFails(
                SING + "    attributes:\n      key: {is: text, default: D}\n",
                "twiml/voice.yaml:9: 'doc' is missing");
    }

    @Test
    void anAttributeThatDoesNotSayWhatAbsenceMeans_isLocated() {
        assertFails(
                SING + "    attributes:\n      key: {is: text, doc: the key}\n",
                "twiml/voice.yaml:9: nothing says what absence means; give 'default', 'absent' or 'required: true'");
    }

    @Test
    void anUnknownType_isLocated() {
        assertFails(
                SING + "    attributes:\n      key: {is: Key, doc: the key, default: D}\n",
                "twiml/voice.yaml:9: there is no type and no vocabulary 'Key'");
    }

    @Test
    void anUnknownGroup_isLocated() {
        assertFails(SING + "    groups: [key]\n", "twiml/voice.yaml:8: there is no group 'key'");
    }

    @Test
    void anUnknownChild_isLocated() {
        assertFails(
                SING + "    children: [Note]\n", "twiml/voice.yaml:8: there is no element 'Note'");
    }

    @Test
    void aKeywordAsAMethod_isLocated() {
        assertFails(
                SING + "    attributes:\n      for: {is: text, doc: the listener, default: all}\n",
                "twiml/voice.yaml:9: 'for' is a keyword of Java or Kotlin; give another name with 'java'");
    }

    @Test
    void aNameThatEveryElementHas_isLocated() {
        assertFails(
                SING + "    attributes:\n      text: {is: text, doc: the text, default: la}\n",
                "twiml/voice.yaml:9: every element has a method 'text'; give another name with 'java'");
    }

    @Test
    void aMisspeltKey_isLocated() {
        assertFails(
                SING + "    atributes: {}\n",
                "twiml/voice.yaml:8: unknown key 'atributes'; known are tag, java, kind, does, more, page, example,"
                        + " text, arguments, attributes, groups, children");
    }

    private void assertFails(String voice, String message) {
        assertThatThrownBy(() -> read(voice))
                .isInstanceOf(FactsException.class)
                .hasMessage(message);
    }

    private TwimlModel read(String voice) throws IOException {
        Path twiml = Files.createDirectories(folder.resolve("twiml"));
        Files.writeString(twiml.resolve("vocabularies.yaml"), VOCABULARIES);
        Files.writeString(twiml.resolve("groups.yaml"), GROUPS);
        Files.writeString(twiml.resolve("voice.yaml"), voice);
        return TwimlModel.read(twiml);
    }
}
