package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.twilio.sdk.twiml.voice.Say;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.function.Function;

class CharactersTest {
    @Test
    void text_escapesWhatXmlWants() {
        assertThat(new Say("a & b < c > d \" e ]]> \r\n\t"))
                .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<Say>a &amp; b &lt; c &gt; d \" e ]]&gt; &#13;\n\t</Say>");
    }

    @Test
    void attributes_escapeLineBreaksToo() {
        assertThat(new Say().attribute("a", "& < > \" ' \t\n\r"))
                .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<Say a=\"&amp; &lt; &gt; &quot; ' &#9;&#10;&#13;\"/>");
    }

    @Test
    void forbiddenCharacters_areRefusedWhenTheyEnter() {
        assertThatThrownBy(() -> new Say("a\u0000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The text of Say has the character U+0000 at index 1, which XML forbids; remove it.");
        assertThatThrownBy(() -> new Say().voice("\uFFFF"))
                .hasMessage(
                        "The attribute voice has the character U+FFFF at index 0, which XML forbids; remove it.");
        assertThatThrownBy(() -> new Say().comment("\u000B"))
                .hasMessage(
                        "The comment has the character U+000B at index 0, which XML forbids; remove it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83Dab", "ab\uD83D", "a\uDE00b", "\uDE00\uD83D"})
    void halfASurrogatePair_isRefused(String text) {
        assertThatThrownBy(() -> new Say(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has half a surrogate pair, U+")
                .hasMessageEndingWith("a text was cut inside a character.");
    }

    @Test
    void emoji_surviveInTextAndAttributes() {
        VoiceResponse response = new VoiceResponse().say("😀", s -> s.attribute("a", "😀"));

        assertThat(Xml.canonical(response.toXml()))
                .isEqualTo("[Response, {}, [Say, {{null}a=😀}, '😀']]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a--b", "a-", "-"})
    void comments_refuseDashesThatWouldEndThem(String comment) {
        assertThatThrownBy(() -> new Say().comment(comment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The comment '" + comment
                        + "' has '--' in it or '-' at its end, which XML forbids.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a>", "a:b", "xmlns", "xmlns:a", "-a", "ä", "xml:"})
    void attributeNames_areChecked(String name) {
        assertThatThrownBy(() -> new Say().attribute(name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + name
                        + "' is no attribute name; it takes a letter or '_', then letters, digits, '_',"
                        + " '-', '.', all of ASCII.");
    }

    @Test
    void tags_areChecked() {
        assertThatThrownBy(() -> new VoiceResponse().element("a b", e -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'a b' is no tag; it takes a letter or '_', then letters, digits, '_', '-', '.', all of"
                                + " ASCII.");
    }

    @Test
    void everyCodeUnit_isWrittenWellOrRefused() {
        everyCodeUnit(text -> new Say(text));
        everyCodeUnit(text -> new Say().attribute("a", text));
        everyCodeUnit(text -> new Say().comment(text));
        everyCodeUnit(text -> new Say().attribute(text, "a"));
        everyCodeUnit(text -> new CustomElement(text));
    }

    private static void everyCodeUnit(Function<String, TwimlElement> with) {
        VoiceResponse all = new VoiceResponse();
        for (int c = 0; c <= 0xFFFF; c++) {
            try {
                all.child(with.apply("a" + (char) c + "b"));
            } catch (IllegalArgumentException refused) {
                assertThat(refused)
                        .hasMessageMatching("(?s).*(forbids|inside a character|of ASCII)\\.?.*");
            }
        }
        String xml = all.toXml();
        int count = all.children().size();
        if (count < 60 || !Xml.canonical(xml).startsWith("[Response")) {
            fail("only " + count + " passed");
        }
    }
}
