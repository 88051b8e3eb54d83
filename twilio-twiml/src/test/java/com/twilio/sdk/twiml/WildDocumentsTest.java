package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.twiml.voice.Say;

import jakarta.xml.bind.JAXBException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whatever editors, template engines and other libraries put around the same two verbs is read. */
class WildDocumentsTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Response><Say voice=\"alice\">Hi</Say><Hangup/></Response>",
                "<Response><Say voice='alice'>Hi</Say><Hangup></Hangup></Response>",
                "\n\n  \r\n<Response><Say voice='alice'>Hi</Say><Hangup/></Response>\n\n",
                "\uFEFF<Response><Say voice='alice'>Hi</Say><Hangup/></Response>",
                "\uFEFF<?xml version='1.0'?><Response><Say voice='alice'>Hi</Say><Hangup/></Response>",
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><Response><Say voice='alice'>Hi</Say><Hangup/></Response>",
                "<?xml version='1.0' encoding='Utf-16' ?><Response><Say voice='alice'>Hi</Say><Hangup/></Response>",
                "<?xml version='1.0' encoding='UTF-8' standalone='yes'?><Response><Say voice='alice'>Hi</Say><Hangup/></Response>",
                "<?xml version='1.0' standalone='no'?><Response><Say voice='alice'>Hi</Say><Hangup/></Response>",
                "<!-- a --><?b c?><Response><!-- d --><Say voice='alice'><!-- e -->H<!-- f -->i<?g h?></Say><Hangup><!-- i --></Hangup></Response><!-- j --><?k l?>",
                "<?xml-stylesheet href='a.xsl'?><Response><Say voice='alice'><![CDATA[Hi]]></Say><Hangup/></Response>",
                "<Response><Say voice='alice'><![CDATA[H]]><![CDATA[]]>i</Say><Hangup/></Response>",
                "<Response><Say voice='&#97;lice'>&#x48;&#105;</Say><Hangup/></Response>",
                "<Response ><Say\n\tvoice = 'alice'\r\n>Hi</Say ><Hangup /></Response >"
            })
    void theSameTwoVerbs_areReadHoweverTheyAreWritten(String xml) {
        VoiceResponse response =
                new VoiceResponse().say("Hi", s -> s.voice("alice")).hangup();

        assertThat(VoiceResponse.parse(xml, ParseOptions.strict())).isEqualTo(response);
        assertThat(TwimlDocument.parse(xml)).isEqualTo(response);
    }

    @Test
    void lineEndsOfWindows_areThoseOfXml() {
        VoiceResponse read = VoiceResponse.parse(
                "<Response>\r\n\t<Say a='1\r\n2\t3'>One\r\ntwo\rthree&#13;</Say>\r\n</Response>");

        assertThat(read.toXml())
                .isEqualTo(HEAD
                        + "<Response>\n\t<Say a=\"1 2 3\">One\ntwo\nthree&#13;</Say>\n</Response>");
        assertThat(VoiceResponse.parse(read.toXml())).isEqualTo(read);
    }

    /** A document, and what strict reading says of it. */
    static Stream<List<String>> namespaces() {
        return Stream.of(
                List.of(
                        "<Response xmlns:xsi=\"" + XSI
                                + "\" xsi:noNamespaceSchemaLocation=\"twiml.xsd\"><Say>Hi</Say></Response>",
                        "line 1, column 107: <Response> declares a namespace; TwiML has none."),
                List.of(
                        "<Response xmlns=\"http://example.com/twiml\"><Say>Hi <break/> you</Say></Response>",
                        "line 1, column 44: <Response> declares a namespace; TwiML has none."),
                List.of(
                        "<Response xmlns=\"\"><Say>Hi</Say></Response>",
                        "line 1, column 20: <Response> declares a namespace; TwiML has none."),
                List.of(
                        "<Response><Say xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en\">Hi"
                                + "<break xmlns=\"\"/></Say></Response>",
                        "line 1, column 74: <Say> declares a namespace; TwiML has none."),
                List.of(
                        "<Response xmlns:a=\"urn:a\" xmlns:b=\"urn:b\"><Say a:x=\"1\" b:x=\"2\" x=\"3\">Hi"
                                + "<w xmlns:a=\"urn:c\" a:x=\"4\">a</w></Say></Response>",
                        "line 1, column 43: <Response> declares a namespace; TwiML has none."),
                List.of(
                        "<Response xmlns=\"urn:a\" xmlns:b=\"urn:b\"><Sing b:key=\"D\" key=\"E\">La <la b:x=\"1\"/>"
                                + "<Say>x</Say></Sing></Response>",
                        "line 1, column 41: <Response> declares a namespace; TwiML has none."));
    }

    @ParameterizedTest
    @MethodSource("namespaces")
    void declarations_areKeptAndWrittenBack(List<String> document) {
        String xml = document.get(0);

        VoiceResponse read = VoiceResponse.parse(xml);

        assertThat(Xml.canonical(read.toXml())).isEqualTo(Xml.canonical(xml));
        assertThat(VoiceResponse.parse(read.toXml())).isEqualTo(read).isEqualTo(read.copy());
        assertThat(read.textContent()).startsWith(read.children().get(0).textContent());
        assertThatThrownBy(() -> VoiceResponse.parse(xml, ParseOptions.strict()))
                .isInstanceOf(TwimlParseException.class)
                .hasMessage(document.get(1));
    }

    @Test
    void declarations_areFindings() {
        List<String> findings = new ArrayList<>();

        VoiceResponse.parse(
                "<Response xmlns:xsi='" + XSI + "'\n xsi:noNamespaceSchemaLocation='a'/>",
                ParseOptions.lenient().onFinding(finding -> findings.add(finding.toString())));

        assertThat(findings)
                .containsExactly(
                        "line 2, column 37: <Response> declares a namespace; TwiML has none.",
                        "line 2, column 37: <Response> has no attribute xsi:noNamespaceSchemaLocation.");
    }

    @Test
    void anElementThatUsesAPrefix_canMoveToAnotherDocument() throws JAXBException {
        VoiceResponse read = VoiceResponse.parse("<Response xmlns:a='urn:a' xmlns:xsi='" + XSI
                + "'><Say a:mood='glad' xsi:nil='false'>Hi</Say></Response>");

        VoiceResponse other = new VoiceResponse().child(read.children(Say.class).get(0));

        assertThat(other.toXml())
                .isEqualTo(HEAD + "<Response><Say xmlns:a=\"urn:a\" a:mood=\"glad\" xmlns:xsi=\""
                        + XSI + "\" xsi:nil=\"false\">Hi</Say></Response>");
        assertThat(Xml.canonical(Xml.marshalled(other)))
                .contains("{urn:a}mood=glad", "{" + XSI + "}nil=false");
    }

    @Test
    void aPrefix_comesFromADocumentAndNotFromAProgram() {
        Say say = VoiceResponse.parse("<Response><Say xmlns:a='urn:a' a:x='1'/></Response>")
                .children(Say.class)
                .get(0);

        for (String name : List.of("xmlns", "xmlns:a", "a:x", "xsi:nil")) {
            assertThatThrownBy(() -> say.attribute(name, null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("'" + name + "' is no attribute name;");
        }
        assertThat(say.attribute("a:x")).isEqualTo("1");
        assertThat(say.validate())
                .hasToString(
                        "[WARNING /Say: xmlns:a=\"urn:a\" declares a namespace; TwiML has none.,"
                                + " WARNING /Say: there is no attribute a:x., WARNING /Say: there is nothing to read.]");
    }
}
