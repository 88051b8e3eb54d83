package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/** Every hostile document is one typed error, in time, with nothing read from elsewhere. */
class HostileXmlTest {
    static Stream<Arguments> documents() {
        String doctype = "line 1, column 1: a DOCTYPE is not allowed in TwiML.";
        return Map.ofEntries(
                        Map.entry("<!DOCTYPE Response><Response/>", doctype),
                        Map.entry(
                                "<!DOCTYPE r [<!ENTITY a \"x\">]><Response>&a;</Response>",
                                doctype),
                        Map.entry(
                                "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                                        + "<!ENTITY c \"&b;&b;&b;&b;&b;\">]><Response>&c;</Response>",
                                doctype),
                        Map.entry(
                                "<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Response>&a;</Response>",
                                doctype),
                        Map.entry(
                                "<!DOCTYPE r SYSTEM \"http://localhost:1/x.dtd\"><Response/>",
                                doctype),
                        Map.entry(
                                "<!DOCTYPE r [<!ENTITY % p SYSTEM \"jar:file:x!/y\"> %p;]><Response/>",
                                doctype),
                        Map.entry(
                                "<?xml version=\"1.0\"?>\n<!-- a -->\n <!DOCTYPE Response><Response/>",
                                "line 3, column 2: a DOCTYPE is not allowed in TwiML."),
                        Map.entry(
                                "<Response xmlns:xi=\"http://www.w3.org/2001/XInclude\">"
                                        + "<xi:include href=\"file:///etc/passwd\"/></Response>",
                                "line 1, column 54: <Response> uses a namespace; TwiML has none."),
                        Map.entry(
                                "<Response xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                        + " xsi:noNamespaceSchemaLocation=\"http://localhost:1/x.xsd\"/>",
                                "line 1, column 123: <Response> uses a namespace; TwiML has none."),
                        Map.entry(
                                "<?xml version=\"1.1\"?><Response/>",
                                "line 1, column 1: XML 1.1 is not TwiML; it is XML 1.0."),
                        Map.entry(
                                "<Twiml/>",
                                "line 1, column 9: the root is <Twiml>, not <Response>."))
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void parse_refusesIt(String xml, String message) {
        assertThatThrownBy(() -> VoiceResponse.parse(xml))
                .isInstanceOf(TwimlParseException.class)
                .hasMessage(message);
    }

    static Stream<String> brokenDocuments() {
        return Stream.of(
                "",
                " ",
                "Response",
                "<Response>",
                "<Response/><Response/>",
                "<Response/>text",
                "<Response><Say a='1' a='2'/></Response>",
                "<Response><x:Say/></Response>",
                "<Response>]]></Response>",
                "<Response>&unknown;</Response>",
                "<Response a='&unknown;'/>",
                "<Response>&#0;</Response>",
                "<Response>&#xFFFE;</Response>",
                "<Response>&#xD800;</Response>",
                "<Response>\u0000</Response>",
                "<Response>\uFFFF</Response>",
                "<Response>\uD800</Response>",
                "<Response><!DOCTYPE a></Response>",
                "<Response/><!DOCTYPE a>");
    }

    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void parse_refusesWhatIsNotWellFormed(String xml) {
        TwimlParseException error =
                catchThrowableOfType(TwimlParseException.class, () -> VoiceResponse.parse(xml));

        assertThat(error).isNotNull();
        assertThat(error.getMessage())
                .startsWith("line " + error.getLine() + ", column " + error.getColumn() + ": ")
                .doesNotContain("JAXB", "Exception", "\n");
    }

    @Test
    void parse_holdsItsLimits() {
        assertRefused(
                "<a>".repeat(32), "line 1, column 107: more than 32 elements inside each other.");
        assertRefused("<Pause/>".repeat(1000), "line 1, column 8011: more than 1000 elements.");
        assertRefused(
                "x".repeat(65_536), "line 1, column 1: the document has more than 65536 bytes.");
        assertRefused(
                "ä".repeat(32_768), "line 1, column 1: the document has more than 65536 bytes.");
        StringBuilder attributes = new StringBuilder("<Say ");
        for (int i = 0; i < 65; i++) {
            attributes.append("a").append(i).append("='' ");
        }
        assertRefused(attributes + "/>", "line 1, column 463: <Say> has more than 64 attributes.");
    }

    private static void assertRefused(String content, String message) {
        assertThatThrownBy(() -> VoiceResponse.parse("<Response>" + content + "</Response>"))
                .isInstanceOf(TwimlParseException.class)
                .hasMessage(message);
    }

    @Test
    void deepNesting_endsAtTheLimitAndNotInAStackOverflow() {
        String deep = "<Response>" + "<a>".repeat(50_000);

        assertThatThrownBy(
                        () -> VoiceResponse.parse(deep, ParseOptions.lenient().maxBytes(1 << 20)))
                .hasMessage("line 1, column 107: more than 32 elements inside each other.");
    }

    @Test
    void bytes_areDecodedStrictly() throws IOException {
        assertThat(parse("<Response>ä</Response>", StandardCharsets.UTF_8)).isEqualTo("ä");
        assertThat(parse("\uFEFF<Response>ä</Response>", StandardCharsets.UTF_8))
                .isEqualTo("ä");
        assertThat(parse("\uFEFF<Response>ä</Response>", StandardCharsets.UTF_16LE))
                .isEqualTo("ä");
        assertThat(parse(
                        "<?xml version='1.0' encoding='ISO-8859-1'?><Response>ä</Response>",
                        StandardCharsets.ISO_8859_1))
                .isEqualTo("ä");
        assertThatThrownBy(() -> parse("<Response>ä</Response>", StandardCharsets.ISO_8859_1))
                .hasMessage("line 1, column 1: the document has bytes that are not UTF-8.");
        byte[] overlong = {'<', (byte) 0xC0, (byte) 0xBC};
        assertThatThrownBy(() -> VoiceResponse.parse(
                        new ByteArrayInputStream(overlong), ParseOptions.lenient()))
                .hasMessage("line 1, column 1: the document has bytes that are not UTF-8.");
        assertThatThrownBy(() -> parse(
                        "<?xml version='1.0' encoding='klingon'?><Response/>",
                        StandardCharsets.UTF_8))
                .hasMessage("line 1, column 1: the encoding klingon is not known.");
    }

    private static String parse(String xml, Charset charset) throws IOException {
        return VoiceResponse.parse(
                        new ByteArrayInputStream(xml.getBytes(charset)), ParseOptions.lenient())
                .textContent();
    }
}
