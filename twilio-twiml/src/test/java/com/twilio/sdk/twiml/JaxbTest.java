package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.twiml.voice.Dial;
import com.twilio.sdk.twiml.voice.Say;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.MarshalException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.UnmarshalException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.util.JAXBSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

/** A document is a plain JAXB type, whatever it is written to and read from: as in JAX-RS and Spring. */
class JaxbTest {
    private static final JAXBContext CONTEXT = context(VoiceResponse.class);

    private static JAXBContext context(Class<?>... types) {
        try {
            return JAXBContext.newInstance(types);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    private static VoiceResponse response() {
        return new VoiceResponse()
                .say(
                        "Hi ",
                        s -> s.voice("Polly.Amy")
                                .ssmlBreak()
                                .text(" 😀 ")
                                .ssmlBreak()
                                .text(" ")
                                .ssmlBreak()
                                .emphasis("you")
                                .text(" there\n <&>\"' ")
                                .lang("Bonjour", l -> l.xmlLang("fr-FR"))
                                .sayAs("1", a -> a.interpretAs("digits")))
                .gather(g -> g.input("dtmf", "speech").hints("a & b").say("Press 1"))
                .pay(p -> p.prompt(m -> m.promptFor("postal-code").attempt(1, 2)))
                .element(
                        "Sing",
                        e -> e.attribute("xml:lang", "de")
                                .attribute("key", "D <&>\"")
                                .text("La ")
                                .element("high", h -> h.text("la 😀"))
                                .text(" la")
                                .child(new Say("x")));
    }

    private interface Writing {
        Object write(Marshaller marshaller, VoiceResponse response) throws Exception;
    }

    private static String text(Node node) throws Exception {
        StringWriter out = new StringWriter();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(node), new StreamResult(out));
        return out.toString();
    }

    static Stream<Writing> targets() {
        XMLOutputFactory stax = XMLOutputFactory.newDefaultFactory();
        return Stream.of(
                (marshaller, response) -> {
                    StringWriter out = new StringWriter();
                    marshaller.marshal(response, out);
                    return out;
                },
                (marshaller, response) -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    marshaller.marshal(response, out);
                    return out.toString(StandardCharsets.UTF_8);
                },
                (marshaller, response) -> {
                    StringWriter out = new StringWriter();
                    marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
                    marshaller.marshal(response, new StreamResult(out));
                    return out;
                },
                (marshaller, response) -> {
                    StringWriter out = new StringWriter();
                    var writer = stax.createXMLStreamWriter(out);
                    marshaller.marshal(response, writer);
                    writer.close();
                    return out;
                },
                (marshaller, response) -> {
                    StringWriter out = new StringWriter();
                    var writer = stax.createXMLEventWriter(out);
                    marshaller.marshal(response, writer);
                    writer.close();
                    return out;
                },
                (marshaller, response) -> {
                    DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
                    parsers.setNamespaceAware(true);
                    Document document = parsers.newDocumentBuilder().newDocument();
                    marshaller.marshal(response, document);
                    return text(document);
                },
                (marshaller, response) -> {
                    DOMResult result = new DOMResult();
                    marshaller.marshal(response, result);
                    return text(result.getNode());
                },
                (marshaller, response) -> {
                    StringWriter out = new StringWriter();
                    TransformerHandler handler = ((SAXTransformerFactory)
                                    TransformerFactory.newDefaultInstance())
                            .newTransformerHandler();
                    handler.setResult(new StreamResult(out));
                    marshaller.marshal(response, handler);
                    return out;
                });
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aMarshaller_writesTheDocumentToAnyTarget(Writing writing) throws Exception {
        VoiceResponse response = response();

        String written = writing.write(CONTEXT.createMarshaller(), response).toString();

        assertThat(Xml.canonical(written)).isEqualTo(Xml.canonical(response.toXml()));
    }

    /** It breaks lines beside texts too, which toPrettyXml() does not. */
    @Test
    void aFormattedDocument_differsInWhiteSpaceAlone() throws JAXBException {
        VoiceResponse response = new VoiceResponse()
                .say(s -> s.text("Hi ").ssmlBreak().text(" ").emphasis("you").text(" there"));
        StringWriter out = new StringWriter();
        Marshaller marshaller = CONTEXT.createMarshaller();
        marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);

        marshaller.marshal(response, out);

        assertThat(out.toString()).isEqualToIgnoringWhitespace("""
                        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                        <Response> <Say>Hi <break/> <emphasis>you</emphasis> there</Say> </Response>
                        """).contains("Hi \n");
        assertThat(response.toPrettyXml())
                .contains("  <Say>Hi <break/> <emphasis>you</emphasis> there</Say>\n");
    }

    @Test
    void textsThatACommentParts_areMarshalledAsOne() throws JAXBException {
        VoiceResponse response = new VoiceResponse()
                .say("12", s -> s.comment("no blank").text("34").ssmlBreak().comment("x"));

        assertThat(Xml.marshalled(response))
                .endsWith("<Response><Say>1234<break/></Say></Response>");
    }

    @Test
    void aMarshallerAndAnUnmarshaller_takeTheSchema() throws JAXBException {
        VoiceResponse good = new VoiceResponse().say("Hi ", s -> s.ssmlBreak().text(" you"));
        VoiceResponse bad = new VoiceResponse().child(new Say("x").child(new Dial("1")));
        Marshaller marshaller = CONTEXT.createMarshaller();
        marshaller.setSchema(SchemaTest.SCHEMA);
        Unmarshaller unmarshaller = CONTEXT.createUnmarshaller();
        unmarshaller.setSchema(SchemaTest.SCHEMA);
        StringWriter out = new StringWriter();

        marshaller.marshal(good, out);

        assertThat(unmarshaller.unmarshal(new StringReader(out.toString()))).isEqualTo(good);
        assertThatThrownBy(() -> marshaller.marshal(bad, new StringWriter()))
                .isInstanceOf(MarshalException.class);
        assertThatThrownBy(() -> unmarshaller.unmarshal(new StringReader(bad.toXml())))
                .isInstanceOf(UnmarshalException.class);
    }

    private interface Reading {
        Object read(Unmarshaller unmarshaller, String xml) throws Exception;
    }

    static Stream<Reading> sources() {
        XMLInputFactory stax = XMLInputFactory.newDefaultFactory();
        return Stream.of(
                (unmarshaller, xml) -> unmarshaller.unmarshal(new StringReader(xml)),
                (unmarshaller, xml) -> unmarshaller.unmarshal(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))),
                (unmarshaller, xml) ->
                        unmarshaller.unmarshal(new StreamSource(new StringReader(xml))),
                (unmarshaller, xml) ->
                        unmarshaller.unmarshal(new InputSource(new StringReader(xml))),
                (unmarshaller, xml) -> unmarshaller.unmarshal(
                        new SAXSource(new InputSource(new StringReader(xml)))),
                (unmarshaller, xml) -> unmarshaller.unmarshal(Xml.dom(xml)),
                (unmarshaller, xml) -> unmarshaller.unmarshal(new DOMSource(Xml.dom(xml))),
                (unmarshaller, xml) ->
                        unmarshaller.unmarshal(stax.createXMLEventReader(new StringReader(xml))),
                (unmarshaller, xml) -> typed(unmarshaller, new StreamSource(new StringReader(xml))),
                (unmarshaller, xml) ->
                        unmarshaller.unmarshal(new JAXBSource(CONTEXT, VoiceResponse.parse(xml))));
    }

    private static Object typed(Unmarshaller unmarshaller, Source source) throws JAXBException {
        JAXBElement<VoiceResponse> read = unmarshaller.unmarshal(source, VoiceResponse.class);
        return read.getValue();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void anUnmarshaller_readsTheDocumentFromAnySource(Reading reading) throws Exception {
        VoiceResponse response = response();

        assertThat(reading.read(CONTEXT.createUnmarshaller(), response.toXml()))
                .isEqualTo(response);
    }

    @Test
    void anUnmarshaller_losesBlanksBesideUnknownTags_whichParseKeeps() throws Exception {
        String xml =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Say><break/> <emphasis>you</emphasis>"
                        + "</Say> <Sing><high/> <low/></Sing> <Pause/></Response>";
        String without = xml.replace("</Say> ", "</Say>")
                .replace("<high/> ", "<high/>")
                .replace("</Sing> ", "</Sing>");

        assertThat(CONTEXT.createUnmarshaller().unmarshal(new StringReader(xml)))
                .hasToString(without);
        assertThat(CONTEXT.createUnmarshaller()
                        .unmarshal(XMLInputFactory.newDefaultFactory()
                                .createXMLStreamReader(new StringReader(xml))))
                .hasToString(without);
        assertThat(VoiceResponse.parse(xml)).hasToString(xml);
    }

    /** The JDK's writer of StAX does not escape it; a marshaller over a Writer or a stream does. */
    @Test
    void aStreamWriter_losesALineBreakInAnAttribute() throws Exception {
        VoiceResponse response = new VoiceResponse().say("x", s -> s.attribute("a", "1\n2"));
        StringWriter out = new StringWriter();

        CONTEXT.createMarshaller()
                .marshal(response, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out));

        assertThat(Xml.canonical(out.toString())).contains("{null}a=1 2");
        assertThat(Xml.canonical(Xml.marshalled(response))).contains("{null}a=1\n2");
    }

    @Test
    void severalRootsInOneContext_areWrittenEach_andReadAsTheLastUnlessNamed() throws Exception {
        JAXBContext all = context(FaxResponse.class, MessagingResponse.class, VoiceResponse.class);
        String xml = "<Response><Redirect>/a</Redirect></Response>";
        StringWriter out = new StringWriter();

        all.createMarshaller().marshal(new MessagingResponse().redirect("/a"), out);

        assertThat(out.toString()).endsWith(xml);
        assertThat(all.createUnmarshaller().unmarshal(new StringReader(xml)))
                .isInstanceOf(VoiceResponse.class);
        assertThat(all.createUnmarshaller()
                        .unmarshal(new StreamSource(new StringReader(xml)), MessagingResponse.class)
                        .getValue())
                .isEqualTo(new MessagingResponse().redirect("/a"));
    }

    @Test
    void aContext_startsWithoutAClassLoaderOfTheThread() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            Object read = JAXBContext.newInstance(VoiceResponse.class)
                    .createUnmarshaller()
                    .unmarshal(new StringReader("<Response><Say>a</Say></Response>"));

            assertThat(read).isEqualTo(new VoiceResponse().say("a"));
            assertThat(new TwimlReader<>(FaxResponse.class)
                            .read("<Response><Receive/></Response>", ParseOptions.strict()))
                    .isEqualTo(new FaxResponse().receive());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void anUnmarshaller_keepsAttributesOfOtherVocabularies() throws JAXBException {
        Object read = CONTEXT.createUnmarshaller()
                .unmarshal(new StringReader("<Response xmlns:a='urn:a'><Say a:b='c'>x</Say>"
                        + "<Sing a:b='c'>y</Sing></Response>"));

        assertThat(read)
                .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
                        + "<Say xmlns:a=\"urn:a\" a:b=\"c\">x</Say>"
                        + "<Sing xmlns:a=\"urn:a\" a:b=\"c\">y</Sing></Response>");
    }

    @Test
    void anUnmarshaller_refusesARootInANamespace_whichParseReads() {
        String xml = "<Response xmlns='urn:a'><Say>x</Say></Response>";

        assertThatThrownBy(() -> CONTEXT.createUnmarshaller().unmarshal(new StringReader(xml)))
                .isInstanceOf(UnmarshalException.class);
        assertThat(VoiceResponse.parse(xml).children()).containsExactly(new Say("x"));
    }

    @Test
    void oneContext_servesManyThreads() {
        String xml = response().toXml();

        assertThat(Stream.generate(() -> xml)
                        .limit(500)
                        .parallel()
                        .map(VoiceResponse::parse)
                        .map(TwimlElement::toXml)
                        .map(Xml::canonical)
                        .distinct())
                .containsExactly(Xml.canonical(xml));
    }
}
