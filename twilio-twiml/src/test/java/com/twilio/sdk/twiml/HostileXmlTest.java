package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.DOMException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Every hostile document is one typed error, whichever way it comes in. */
class HostileXmlTest {
    private static final JAXBContext JAXB = context();

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(VoiceResponse.class);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <!DOCTYPE Response><Response/> | 1 | 1
            <!doctype response><Response/> | 1 | 1
            <!DOCTYPE r [<!ENTITY a "x">]><Response>&a;</Response> | 1 | 1
            <!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><Response>&a;</Response> | 1 | 1
            <!DOCTYPE r [<!ENTITY a SYSTEM "http://localhost:1/a">]><Response>&a;</Response> | 1 | 1
            <!DOCTYPE r [<!ENTITY a SYSTEM "jar:file:/a.jar!/b">]><Response>&a;</Response> | 1 | 1
            <!DOCTYPE r SYSTEM "http://localhost:1/x.dtd"><Response/> | 1 | 1
            <!DOCTYPE r PUBLIC "-//A//B" "file:///x.dtd"><Response/> | 1 | 1
            <!DOCTYPE r [<!ENTITY % p SYSTEM "jar:file:x!/y"> %p;]><Response/> | 1 | 1
            <?xml version="1.0"?> <!-- a --> <!DOCTYPE Response><Response/> | 1 | 34
            <?xml version="1.0"?><?a b?>    <!DOCTYPE Response><Response/> | 1 | 33
            """)
    void aDoctype_isRefusedWhereItStands(String xml, int line, int column) {
        assertError(
                xml,
                "line " + line + ", column " + column + ": a DOCTYPE is not allowed in TwiML.");
        assertError("\n\n" + (xml.startsWith("<?") ? "<!---->" + xml.substring(21) : xml), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <?xml version="1.1"?><Response/> | line 1, column 1: XML 1.1 is not TwiML; it is XML 1.0.
            <Twiml/> | line 1, column 9: the root is <Twiml>, not <Response>.
            <Response xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd"/></Response> | line 1, column 93: <xi:include> stands in a namespace; TwiML has none.
            <r:Response xmlns:r="urn:r"/> | line 1, column 30: <r:Response> stands in a namespace; TwiML has none.
            """)
    void whatIsNoTwiml_isRefused(String xml, String message) {
        assertError(xml, message);
    }

    static Stream<String> brokenDocuments() {
        return Stream.of(
                "",
                " ",
                "\n\n",
                "\uFEFF",
                "Response",
                "<Response>",
                "<Response></response>",
                "<Response/><Response/>",
                "<Response/>text",
                "text<Response/>",
                "\n<?xml version='1.0'?><Response/>",
                "<?xml version='1.0' standalone='maybe'?><Response/>",
                "<?xml version='2.0'?><Response/>",
                "<Response><Say a='1' a='2'/></Response>",
                "<Response><Say x:a='1' y:a='2' xmlns:x='urn:a' xmlns:y='urn:a'/></Response>",
                "<Response><:Say/></Response>",
                "<Response><Say:/></Response>",
                "<Response><a:b:c xmlns:a='urn:a'/></Response>",
                "<Response><Say :a='1'/></Response>",
                "<Response><Sing a:='1'/></Response>",
                "<Response><Sing :='1'/></Response>",
                "<Response><Say a=1/></Response>",
                "<Response><Say a/></Response>",
                "<Response><Say a='<'/></Response>",
                "<Response><x:Say/></Response>",
                "<Response><Say x:a='1'/></Response>",
                "<Response xmlns:x=''/>",
                "<Response xmlns:xml='urn:a'/>",
                "<Response xmlns:xmlns='urn:a'/>",
                "<Response>]]></Response>",
                "<Response><Say>a]]>b</Say></Response>",
                "<Response><![CDATA[a]]</Response>",
                "<Response>&unknown;</Response>",
                "<Response a='&unknown;'/>",
                "<Response>&amp</Response>",
                "<Response>a & b</Response>",
                "<Response>&#0;</Response>",
                "<Response>&#1;</Response>",
                "<Response>&#xFFFE;</Response>",
                "<Response>&#xFFFF;</Response>",
                "<Response>&#xD800;</Response>",
                "<Response>&#xDFFF;</Response>",
                "<Response>&#x110000;</Response>",
                "<Response>&#99999999999999999999;</Response>",
                "<Response>&#-1;</Response>",
                "<Response a='&#0;'/>",
                "<Response>\u0000</Response>",
                "<Response>\u000B</Response>",
                "<Response>\uFFFE</Response>",
                "<Response>\uFFFF</Response>",
                "<Response>\uD800</Response>",
                "<Response>\uDC00\uD800</Response>",
                "<Response a='\u0000'/>",
                "<Response a='\uFFFF'/>",
                "<Response\u0000/>",
                "<!-- -- --><Response/>",
                "<Response><!-- \u0001 --></Response>",
                "<Response><?xml version='1.0'?></Response>",
                "<Response><!DOCTYPE a></Response>",
                "<Response/><!DOCTYPE a>",
                "<Response><!ENTITY a 'b'></Response>",
                "<!-- <Response/>",
                "<? <Response/>");
    }

    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void whatIsNotWellFormed_isRefused(String xml) {
        assertError(xml, null);
    }

    /** It has no typed error of ours, but JAXB's own, or that of the classes to which it gives what it read. */
    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void whatIsNotWellFormed_isRefusedByAnUnmarshallerToo(String xml) throws JAXBException {
        Unmarshaller jaxb = JAXB.createUnmarshaller();

        assertThatThrownBy(() -> jaxb.unmarshal(new StringReader(xml)))
                .isInstanceOfAny(
                        JAXBException.class, IllegalArgumentException.class, DOMException.class);
    }

    /** All three ways in give the same typed error, with its place. */
    private static void assertError(String xml, @Nullable String message) {
        TwimlParseException error = error(() -> VoiceResponse.parse(xml));
        assertThat(error.getLine()).isPositive();
        assertThat(error.getColumn()).isPositive();
        assertThat(error.getMessage())
                .startsWith("line " + error.getLine() + ", column " + error.getColumn() + ": ")
                .doesNotContain("JAXB", "Exception", "\n");
        if (message != null) {
            assertThat(error).hasMessage(message);
        }
        assertThat(error(() -> TwimlDocument.parse(xml))).hasMessage(error.getMessage());
        if (StandardCharsets.UTF_8.newEncoder().canEncode(xml)) {
            byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
            assertThat(error(() -> FaxResponse.parse(
                            new ByteArrayInputStream(bytes), ParseOptions.strict())))
                    .isNotNull();
            assertThat(error(() -> TwimlDocument.parse(
                            new ByteArrayInputStream(bytes), ParseOptions.lenient())))
                    .hasMessage(error.getMessage());
        }
    }

    private static TwimlParseException error(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        TwimlParseException error = catchThrowableOfType(TwimlParseException.class, reading);
        assertThat(error).isNotNull();
        return error;
    }

    @Test
    void theLimits_areHeld() {
        assertError(
                "<Response>" + "<a>".repeat(32) + "</Response>",
                "line 1, column 107: more than 32 elements inside each other.");
        assertError(
                "<Response>" + "<Pause/>".repeat(1000) + "</Response>",
                "line 1, column 8011: more than 1000 elements.");
        assertError(
                "<Response>" + "x".repeat(65_536) + "</Response>",
                "line 1, column 1: the document has more than 65536 bytes.");
        assertError(
                "<Response>" + "ä".repeat(32_768) + "</Response>",
                "line 1, column 1: the document has more than 65536 bytes.");
        assertError(
                "<Response><Say " + attributes(65, "a%d='' ") + "/></Response>",
                "line 1, column 463: <Say> has more than 64 attributes.");
        assertError(
                "<Response><Say " + attributes(65, "xmlns:a%d='b' ") + "/></Response>",
                "line 1, column 918: <Say> has more than 64 attributes.");
    }

    static String attributes(int count, String attribute) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(attribute.formatted(i));
        }
        return attributes.toString();
    }

    @Test
    void theLimits_letInWhatIsJustInside() {
        String say = "<Say " + attributes(64, "a%d='' ") + "/>";

        assertThat(VoiceResponse.parse("<Response>" + say + "</Response>")
                        .children()
                        .get(0)
                        .attributes())
                .hasSize(64);
        assertThat(VoiceResponse.parse("<Response>" + "<Pause/>".repeat(999) + "</Response>")
                        .children())
                .hasSize(999);
        assertThat(VoiceResponse.parse(
                        "<Response>" + "<a>".repeat(31) + "</a>".repeat(31) + "</Response>"))
                .isNotNull();
        assertThat(VoiceResponse.parse("<Response>" + "x".repeat(65_515) + "</Response>")
                        .textContent())
                .hasSize(65_515);
        ParseOptions wide = ParseOptions.lenient().maxAttributes(1000);
        assertThat(VoiceResponse.parse("<Response " + attributes(1000, "a%d='' ") + "/>", wide)
                        .attributes())
                .hasSize(1000);
        ParseOptions deep = ParseOptions.lenient().maxDepth(256);
        String levels = "<Response>" + "<a>".repeat(255) + "</a>".repeat(255) + "</Response>";
        assertThat(VoiceResponse.parse(levels, deep).toXml()).contains("<a><a/></a>");
        assertThatThrownBy(() -> deep.maxDepth(257))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Elements can stand 256 deep, not 257.");
    }

    @Test
    void cdataThatIsSplit_isOneTextThatIsEscapedOnTheWayOut() {
        VoiceResponse read = VoiceResponse.parse(
                "<Response><Say><![CDATA[a]]]]><![CDATA[>b]]>]]&gt;c]]<!-- -->&gt;d</Say></Response>");

        assertThat(read).isEqualTo(new VoiceResponse().say("a]]>b]]>c]]>d"));
        assertThat(read.toXml())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<Response><Say>a]]&gt;b]]&gt;c]]&gt;d</Say></Response>");
    }

    static Stream<String> overlong() {
        return Stream.of("C0BC", "E080BC", "F08080BC", "C1BF", "C080", "EDA080", "F4908080", "FF");
    }

    @ParameterizedTest
    @MethodSource("overlong")
    void overlongUtf8_isRefused(String hex) {
        byte[] bad = new java.math.BigInteger(hex, 16).toByteArray();
        byte[] bytes = ("<Response>" + new String(bad, StandardCharsets.ISO_8859_1) + "</Response>")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> VoiceResponse.parse(
                        new ByteArrayInputStream(bytes), ParseOptions.lenient()))
                .isInstanceOf(TwimlParseException.class)
                .hasMessage("line 1, column 1: the document has bytes that are not UTF-8.");
    }

    @Test
    void bytes_areReadInTheEncodingThatTheyName() throws IOException {
        for (String declared : List.of("UTF-8", "utf-8", "Utf-8", "utf8", "US-ASCII")) {
            assertThat(parse(
                            "<?xml version='1.0' encoding='" + declared
                                    + "'?><Response>&#228;</Response>",
                            StandardCharsets.UTF_8))
                    .isEqualTo("ä");
        }
        assertThat(parse("<Response>ä</Response>", StandardCharsets.UTF_8)).isEqualTo("ä");
        assertThat(parse("\uFEFF<Response>ä</Response>", StandardCharsets.UTF_8))
                .isEqualTo("ä");
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String head = "<?xml version='1.0' encoding='utf-16'?>";
            assertThat(parse("\uFEFF" + head + "<Response>ä</Response>", charset))
                    .isEqualTo("ä");
            assertThat(parse(head + "<Response>ä</Response>", charset)).isEqualTo("ä");
        }
        assertThat(parse(
                        "<?xml version='1.0' encoding='iso-8859-1'?><Response>ä</Response>",
                        StandardCharsets.ISO_8859_1))
                .isEqualTo("ä");
    }

    @Test
    void encodingsThatLie_areRefused() {
        Charset latin = StandardCharsets.ISO_8859_1;
        assertLie("<Response>ä</Response>", latin, "the document has bytes that are not UTF-8.");
        assertLie(
                "<?xml version='1.0' encoding='US-ASCII'?><Response>ä</Response>",
                StandardCharsets.UTF_8,
                "the document has bytes that are not US-ASCII.");
        assertLie(
                "<?xml version='1.0' encoding='klingon'?><Response/>",
                latin,
                "the encoding klingon is not known.");
        assertLie(
                "\uFEFF<?xml version='1.0' encoding='ISO-8859-1'?><Response/>",
                StandardCharsets.UTF_8,
                "the byte order mark says UTF-8, the declaration says ISO-8859-1.");
        assertLie(
                "\uFEFF<?xml version='1.0' encoding='UTF-8'?><Response/>",
                StandardCharsets.UTF_16BE,
                "the byte order mark says UTF-16BE, the declaration says UTF-8.");
        assertLie("<?xml version='1.0' encoding='UTF-16'?><Response/>", latin, null);
        assertLie("<?xml version='1.0' encoding='IBM037'?><Response/>", latin, null);
        assertLie("<?xml version='1.0' encoding='UTF-32'?><Response/>", latin, null);
        assertLie("\uFEFF<Response/>", Charset.forName("UTF-32LE"), null);
    }

    private static void assertLie(String xml, Charset charset, @Nullable String message) {
        TwimlParseException error = error(() -> parse(xml, charset));
        if (message != null) {
            assertThat(error).hasMessage("line 1, column 1: " + message);
        }
    }

    private static String parse(String xml, Charset charset) throws IOException {
        return VoiceResponse.parse(
                        new ByteArrayInputStream(xml.getBytes(charset)), ParseOptions.lenient())
                .textContent();
    }
}
