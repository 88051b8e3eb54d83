package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.twiml.voice.Conference;
import com.twilio.sdk.twiml.voice.Say;

import jakarta.xml.bind.JAXBException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
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
        assertThatThrownBy(() -> new Say().attribute("a", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The attribute a has half a surrogate pair, U+");
        assertThatThrownBy(() -> new Say().comment(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The comment has half a surrogate pair, U+");
        assertThatThrownBy(() -> new Say().attribute(text, "a"))
                .isInstanceOf(IllegalArgumentException.class);
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
        everyCodeUnit(text -> new Say(text), 63_457);
        everyCodeUnit(text -> new Say().attribute("a", text), 63_457);
        everyCodeUnit(text -> new Say().comment(text), 63_457);
        everyCodeUnit(text -> new Say().attribute(text, "a"), 65);
        everyCodeUnit(text -> new CustomElement(text), 65);
        everyCodeUnit(text -> new Say().attribute(text.substring(1), "a"), 53);
        everyCodeUnit(text -> new CustomElement(text.substring(1)), 53);
    }

    /** Two parsers that know nothing of each other, and a marshaller beside our writer, must agree. */
    private static void everyCodeUnit(Function<String, TwimlElement> with, int good) {
        VoiceResponse all = new VoiceResponse();
        List<String> texts = new ArrayList<>();
        for (int c = 0; c <= 0xFFFF; c++) {
            String text = "a" + (char) c + "b";
            try {
                TwimlElement element = with.apply(text);
                all.child(element);
                texts.addAll(element.attributes().values());
                element.content().stream()
                        .filter(String.class::isInstance)
                        .forEach(item -> texts.add((String) item));
            } catch (IllegalArgumentException refused) {
                assertThat(refused)
                        .hasMessageMatching("(?s).*(forbids|inside a character|of ASCII)\\.?.*");
            }
        }
        String xml = all.toXml();

        assertThat(all.children()).hasSize(good);
        assertThat(Xml.textsForWoodstox(xml)).isEqualTo(texts);
        // JAXB does not escape a tab in an attribute, so that parsers take it for a blank.
        assertThat(Xml.canonical(xml)
                        .replace('\t', ' ')
                        .equals(Xml.canonical(marshalled(all)).replace('\t', ' ')))
                .isTrue();
    }

    private static String marshalled(TwimlElement element) {
        try {
            return Xml.marshalled(element);
        } catch (JAXBException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anAmpersandInAUrl_isEscapedOnce() {
        VoiceResponse response = new VoiceResponse()
                .redirect("/a?b=1&c=2")
                .play("/a?b=1&amp;c=2")
                .gather(g -> g.action("../a?b=%26&c=d e"));

        assertThat(response)
                .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
                        + "<Redirect>/a?b=1&amp;c=2</Redirect>"
                        + "<Play>/a?b=1&amp;amp;c=2</Play>"
                        + "<Gather action=\"../a?b=%26&amp;c=d e\"/></Response>");
        assertThat(VoiceResponse.parse(response.toXml())).isEqualTo(response);
    }

    @Test
    void aText_canBeTrueOrFalseOrNull() {
        Conference conference =
                new Conference("null").beep(ConferenceBeep.TRUE).muted(false).coach("null");

        assertThat(conference)
                .hasToString(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                                + "<Conference beep=\"true\" muted=\"false\" coach=\"null\">null</Conference>");
        assertThat(conference.getBeep()).isEqualTo(ConferenceBeep.of("true"));
        assertThat(new Say().voice("").attribute("a", "").text(""))
                .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Say voice=\"\" a=\"\"/>");
    }
}
