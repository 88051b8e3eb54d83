package com.twilio.sdk.codegen.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class TagTest {
    private static final Path FACTS = Path.of("../facts");

    @Test
    void elementsOfOneName_areOneTag() {
        Tag redirect = tag("Redirect");

        assertThat(redirect.does()).containsExactly("goes on with the document at another URL");
        assertThat(redirect.pages())
                .containsExactly(
                        "https://www.twilio.com/docs/messaging/twiml/redirect",
                        "https://www.twilio.com/docs/voice/twiml/redirect");
        assertThat(redirect.attributes()).containsOnlyKeys("method");
    }

    @Test
    void aTag_isNamedAsInXmlButStartsSmall() {
        assertThat(tag("say-as").tagName()).isEqualTo("sayAs");
        assertThat(tag("WhatsApp").tagName()).isEqualTo("whatsApp");
        assertThat(tag("break").tagName()).isEqualTo("break");
    }

    @Test
    void theRoot_isNoTagOfTheFacts() {
        assertThat(Tag.read(FACTS)).extracting(Tag::name).doesNotContain("Response");
    }

    private static Tag tag(String name) {
        return Tag.read(FACTS).stream()
                .filter(tag -> tag.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
