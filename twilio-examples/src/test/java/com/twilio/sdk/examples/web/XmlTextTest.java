package com.twilio.sdk.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {
    @Test
    void of_escapesMarkup() {
        assertThat(XmlText.of("<Dial>1 & 2</Dial>"))
                .isEqualTo("&lt;Dial&gt;1 &amp; 2&lt;/Dial&gt;");
    }

    @Test
    void of_keepsEmojiAndLineBreaks() {
        assertThat(XmlText.of("bread 🍞\tand\nrolls")).isEqualTo("bread 🍞\tand\nrolls");
    }

    @Test
    void of_replacesWhatXmlCannotHold() {
        assertThat(XmlText.of("a\u0000b\uD800c\uFFFE")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void of_namesNothingUnknown() {
        assertThat(XmlText.of(null)).isEqualTo("unknown");
    }
}
