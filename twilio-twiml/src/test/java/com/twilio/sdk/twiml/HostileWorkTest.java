package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;

/** A hostile document costs next to nothing, and makes nobody read a file or ask a server. */
class HostileWorkTest {
    /** What grows faster than the document would take seconds; a few times 50 ms are left to a slow machine. */
    private static final long MOST_NANOS = 200_000_000;

    static Stream<String> bombs() {
        String cut = "<Response><Say>" + "x".repeat(20) + "<!-- -->";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        return Stream.of(
                laughs + "]><Response>&a39;</Response>",
                "<!DOCTYPE r [<!ENTITY a \"" + "x".repeat(30_000) + "\">]><Response>"
                        + "&a;".repeat(10_000) + "</Response>",
                "<Response>" + "<a>".repeat(50_000),
                "<Response>" + "<a>".repeat(50_000) + "</a>".repeat(50_000) + "</Response>",
                "<Response><Say " + HostileXmlTest.attributes(10_001, "a%d='' ") + "/></Response>",
                "<Response><Say " + HostileXmlTest.attributes(5_000, "a%d='' ") + "/></Response>",
                "<Response " + HostileXmlTest.attributes(3_000, "xmlns:a%d='b' ") + "/>",
                "<Response " + HostileXmlTest.attributes(5_000, "a%1$d='' ") + "a1=''/>",
                "<Response>" + "<Pause/>".repeat(1_001) + "</Response>",
                "<Response>" + "<Pause/>".repeat(8_000) + "</Response>",
                "<Response><Say>" + "x".repeat(20_000_000) + "</Say></Response>",
                "<Response><Say a='" + "x".repeat(20_000_000) + "'/></Response>",
                "<!--" + " ".repeat(20_000_000) + "--><Response/>",
                " ".repeat(20_000_000) + "<Response/>",
                "<Response>" + "<!-- -->".repeat(8_000) + "</Respons>",
                "<Response>" + "<?a b?>".repeat(8_000) + "</Respons>",
                cut + "<![CDATA[]]>".repeat(4_000) + "</Respons>",
                "<Response><Say>" + "a<!-- -->".repeat(7_000) + "</Respons>",
                "<Response><Say>" + "&amp;".repeat(12_000) + "</Respons>",
                "<Response " + "a".repeat(60_000) + "='1' " + "/>&",
                "<" + "R".repeat(60_000) + "/>");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBomb_costsNextToNothing(String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);

        assertThat(leastNanos(() -> VoiceResponse.parse(xml))).isLessThan(MOST_NANOS);
        assertThat(leastNanos(() -> TwimlDocument.parse(xml))).isLessThan(MOST_NANOS);
        assertThat(leastNanos(() -> VoiceResponse.parse(
                        new ByteArrayInputStream(bytes), ParseOptions.lenient())))
                .isLessThan(MOST_NANOS);
    }

    private interface Reading {
        Object read() throws Exception;
    }

    /** The least time of several readings, so that neither loading classes nor a busy machine counts. */
    private static long leastNanos(Reading reading) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 8 && least > MOST_NANOS / 5; i++) {
            long start = System.nanoTime();
            Throwable error = catchThrowable(reading::read);
            least = Math.min(least, System.nanoTime() - start);
            assertThat(error).isInstanceOf(TwimlParseException.class);
        }
        return least;
    }

    @Test
    void aLimitThatIsRaised_stillBoundsDepthAndAttributes() {
        ParseOptions large = ParseOptions.lenient().maxBytes(1 << 24);

        assertThatThrownBy(() -> VoiceResponse.parse("<Response>" + "<a>".repeat(50_000), large))
                .isInstanceOf(TwimlParseException.class)
                .hasMessage("line 1, column 107: more than 32 elements inside each other.");
        assertThat(leastNanos(() -> VoiceResponse.parse(
                        "<Response><Say " + HostileXmlTest.attributes(9_999, "a%d='' ")
                                + "/></Response>",
                        large)))
                .isLessThan(MOST_NANOS);
    }

    @Test
    void nothingOutsideTheDocument_isAskedFor(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "CANARY");
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String http = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            Unmarshaller jaxb = unmarshaller();
            for (String url : List.of(http, secret.toUri().toString(), "jar:" + http + "!/a")) {
                for (String xml : pointers(url)) {
                    assertKeepsOut(() -> VoiceResponse.parse(xml));
                    assertKeepsOut(() -> MessagingResponse.parse(
                            new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                            ParseOptions.lenient()));
                    assertKeepsOut(() -> jaxb.unmarshal(new StringReader(xml)));
                }
            }
            server.setSoTimeout(50);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static List<String> pointers(String url) {
        return List.of(
                "<!DOCTYPE r [<!ENTITY a SYSTEM \"" + url + "\">]><Response>&a;</Response>",
                "<!DOCTYPE r SYSTEM \"" + url + "\"><Response/>",
                "<!DOCTYPE r PUBLIC \"-//A//B\" \"" + url + "\"><Response/>",
                "<!DOCTYPE r [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]><Response/>",
                "<Response xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include parse=\"text\" href=\""
                        + url + "\"/></Response>",
                "<?xml-stylesheet href=\"" + url + "\"?><Response/>",
                "<Response xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" x:noNamespaceSchemaLocation=\""
                        + url + "\"/>",
                "<Response xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" x:schemaLocation=\"urn:a "
                        + url + "\"/>");
    }

    private static void assertKeepsOut(Reading reading) {
        try {
            assertThat(String.valueOf(reading.read())).doesNotContain("CANARY");
        } catch (Exception refused) {
            assertThat(refused)
                    .isInstanceOfAny(
                            TwimlParseException.class,
                            JAXBException.class,
                            IllegalArgumentException.class)
                    .message()
                    .satisfies(message ->
                            assertThat(String.valueOf(message)).doesNotContain("CANARY"));
        }
    }

    private static Unmarshaller unmarshaller() throws JAXBException {
        return JAXBContext.newInstance(VoiceResponse.class).createUnmarshaller();
    }

    /** The parser of JDK 25 would refuse it itself, at 100 levels. */
    @Test
    void anUnmarshaller_refusesDepthThatTheStackDoesNotHold() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty("jdk.xml.maxElementDepth", 0);
        String deep =
                "<Response>" + "<Say>".repeat(50_000) + "</Say>".repeat(50_000) + "</Response>";

        assertThatThrownBy(() -> unmarshaller()
                        .unmarshal(parsers.createXMLStreamReader(new StringReader(deep))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are more than 256 elements inside each other.");
    }

    @Test
    void anUnmarshaller_refusesElementsOfOtherVocabularies() {
        assertThatThrownBy(() -> unmarshaller()
                        .unmarshal(new StringReader(
                                "<Response xmlns:a='urn:a'><a:Say>x</a:Say></Response>")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TwiML has no namespaces, but there is an element {urn:a}Say.");
    }

    /** Whatever is cut out of a document, doubled or changed in it: the answer is a tree or the one typed error. */
    @Test
    void brokenDocuments_areTypedErrors() throws IOException {
        Random random = new Random(42);
        List<Path> samples;
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/documents"))) {
            samples = files.filter(Files::isRegularFile).sorted().toList();
        }
        for (int i = 0; i < 5_000; i++) {
            String xml =
                    mutate(Files.readString(samples.get(random.nextInt(samples.size()))), random);
            Throwable error = catchThrowable(() -> VoiceResponse.parse(xml));
            if (error == null) {
                Xml.dom(VoiceResponse.parse(xml).toXml());
            } else {
                assertThat(error).as(xml).isInstanceOf(TwimlParseException.class);
            }
        }
    }

    private static String mutate(String xml, Random random) {
        StringBuilder mutant = new StringBuilder(xml);
        String marks = "<>/&;'\"=!?-[]:# x\u0000\uD800\uFFFF\uFEFF";
        for (int i = random.nextInt(4); i >= 0 && mutant.length() > 2; i--) {
            int at = random.nextInt(mutant.length() - 1);
            int end = Math.min(mutant.length(), at + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> mutant.delete(at, end);
                case 1 -> mutant.insert(at, mutant.substring(at, end));
                case 2 -> mutant.setCharAt(at, marks.charAt(random.nextInt(marks.length())));
                default -> mutant.insert(at, marks.charAt(random.nextInt(marks.length())));
            }
        }
        return mutant.toString();
    }
}
