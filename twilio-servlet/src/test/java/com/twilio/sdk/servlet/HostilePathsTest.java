package com.twilio.sdk.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever writes the path in another way reaches nothing either: three ways to map the filter, over raw sockets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostilePathsTest {
    /** Spellings of a path to {@code /voice}, to something below {@code /secret} or to {@code *.twiml}. */
    static final List<String> SPELLINGS = List.of(
            "/voice",
            "/%76oice",
            "/%76%6f%69%63%65",
            "/%2576oice",
            "/VOICE",
            "/Voice",
            "/voice/",
            "/voice//",
            "//voice",
            "///voice",
            "/./voice",
            "/%2e/voice",
            "/x/../voice",
            "/x/%2e%2e/voice",
            "/x/%2E./voice",
            "/x/.%2e/voice",
            "/x/..;a=b/voice",
            "/x/..;/voice",
            "/x/../../voice",
            "/../voice",
            "/open/../voice",
            "/open/..;x=y/voice",
            "/open;/../voice",
            "/open/%2e%2e%2fvoice",
            "/open/..%2fvoice",
            "/open%2f..%2fvoice",
            "/open%2F%2E%2E%2Fvoice",
            "/open/..%5cvoice",
            "/open\\..\\voice",
            "/\\voice",
            "/%5cvoice",
            "/%2fvoice",
            "/%2Fvoice",
            "/%252fvoice",
            "/voice;x=y",
            "/voice;jsessionid=1",
            "/voice;",
            "/voice;/",
            "/;x=y/voice",
            "/;/voice",
            "/voi;x=y/ce",
            "/voice;a=/open",
            "/voice%3bx",
            "/voice%3Bx=y",
            "/voice%20",
            "/voice%09",
            "/voice%00",
            "/voice%00.txt",
            "/voice%0a",
            "/voice%2f",
            "/voice.",
            "/voice/.",
            "/voice/x/..",
            "/voice/../open/../voice",
            "/voice?/open",
            "/voice%3f/open",
            "/voice%23/open",
            "/voice#/open",
            "/voice?;/open",
            "/%c0%aevoice",
            "/%c0%afvoice",
            "/%ef%bc%8fvoice",
            "/%u0076oice",
            "/v%6Fice",
            "/voice%c2%a0",
            "/\u0001voice",
            "/secret",
            "/secret/",
            "/secret/open",
            "/secret/../secret/a",
            "/secret;x=y/a",
            "/%73ecret/a",
            "/SECRET/a",
            "//secret//a",
            "/open/../secret/a",
            "/open/..;/secret/a",
            "/secret/%2e%2e/secret/a",
            "/secret%2fa",
            "/a.twiml",
            "/a.TWIML",
            "/a.twim%6c",
            "/a.twiml;x=y",
            "/x/y.twiml",
            "/open/y.twiml",
            "/a.twiml/",
            "http://127.0.0.1/voice",
            "http://127.0.0.1/%76oice",
            "http://evil@127.0.0.1/voice",
            "voice",
            "*");

    private final LogRecorder log = new LogRecorder();
    private final Echo voice = new Echo();
    private final Echo secret = new Echo();
    private final Echo twiml = new Echo();
    private final List<WebServer> servers =
            List.of(byPathsOfTheFilter(), byMappingOfTheContainer(), everything());

    private WebServer app() {
        return new WebServer()
                .servlet("/voice", voice)
                .servlet("/secret/*", secret)
                .servlet("*.twiml", twiml)
                .servlet("/open", new Echo())
                .servlet("/", new Echo());
    }

    private WebServer byPathsOfTheFilter() {
        return app().filter(
                        "/*",
                        TwilioSignatureFilter.builder()
                                .validator(WebServer.TWILIO)
                                .paths("/voice", "/secret/*", "*.twiml")
                                .build());
    }

    private WebServer byMappingOfTheContainer() {
        TwilioSignatureFilter.Builder filter =
                TwilioSignatureFilter.builder().validator(WebServer.TWILIO);
        return app().filter("/voice", filter.build())
                .filter("/secret/*", filter.build())
                .filter("*.twiml", filter.build());
    }

    private WebServer everything() {
        return app().signatures();
    }

    @BeforeAll
    void start() {
        servers.forEach(HostilePathsTest::loosen);
        servers.forEach(WebServer::start);
    }

    /** The loosest connector that Tomcat offers: whatever it lets in must still be caught. */
    private static void loosen(WebServer server) {
        server.context.setAllowMultipleLeadingForwardSlashInPath(true);
        server.connector().setProperty("relaxedPathChars", "<>[\\]^`{|}\"");
        server.connector().setProperty("allowBackslash", "true");
        server.connector().setEncodedSolidusHandling("decode");
        server.connector().setProperty("encodedReverseSolidusHandling", "decode");
    }

    @AfterAll
    void stop() {
        servers.forEach(WebServer::close);
        log.close();
    }

    static Stream<String> spellings() {
        return SPELLINGS.stream();
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void request_withoutAValidSignatureReachesNoProtectedServlet(String path) {
        for (WebServer server : servers) {
            for (String method : List.of("GET", "POST", "HEAD", "PUT", "OPTIONS", "get", "TRACE")) {
                ask(server, method, path, "");
                ask(server, method, path, "X-Twilio-Signature: " + "A".repeat(27) + "=\r\n");
            }
        }
        assertThat(voice.reached).isEmpty();
        assertThat(secret.reached).isEmpty();
        assertThat(twiml.reached).isEmpty();
    }

    /** The list has teeth: without a filter, most of it gets somewhere. */
    @Test
    void spellings_reachTheServletsOfAnAppWithoutAFilter() {
        Echo reached = new Echo();
        try (WebServer open = new WebServer()) {
            open.servlet("/voice", reached)
                    .servlet("/secret/*", reached)
                    .servlet("*.twiml", reached);
            loosen(open);
            open.start();
            SPELLINGS.forEach(path -> ask(open, "GET", path, ""));
        }
        assertThat(reached.reached).hasSizeGreaterThan(40);
    }

    /** Paths that nobody thought of: seeded, so that each run sends the same. */
    @Test
    void madeUpSpellings_reachNothingBehindAFilterAndMuchWithoutOne() {
        List<String> pieces = List.of(
                "/", "/", "//", "%2f", "\\", "%5c", ".", "..", "%2e", "%2E%2e", ";a=b", ";", "%3b",
                "voice", "voice", "%76oice", "VOICE", "secret", "secret", "open", "x", "a.twiml",
                ".twiml", "%00", "%20", "%25", "%2576", "?", "#", "%zz");
        Random random = new Random(42);
        List<String> paths = random.ints(1_500, 1, 8)
                .mapToObj(length -> random.ints(length, 0, pieces.size())
                        .mapToObj(pieces::get)
                        .collect(Collectors.joining("", "/", "")))
                .toList();
        Echo reached = new Echo();
        try (WebServer open = new WebServer()) {
            open.servlet("/voice", reached)
                    .servlet("/secret/*", reached)
                    .servlet("*.twiml", reached);
            loosen(open);
            open.start();
            paths.forEach(path -> ask(open, "GET", path, ""));
        }
        paths.forEach(path -> servers.forEach(server -> ask(server, "GET", path, "")));
        assertThat(reached.reached).hasSizeGreaterThan(50);
        assertThat(voice.reached).isEmpty();
        assertThat(secret.reached).isEmpty();
        assertThat(twiml.reached).isEmpty();
    }

    @Test
    void ownReading_neverThrows() {
        ProtectedPaths paths = new ProtectedPaths(List.of("/voice", "*.twiml"));
        Random random = new Random(42);
        String alphabet = "/%.;\\2efF5cC0aAvoice \u0000\uD800\uFFFDé";
        for (int i = 0; i < 20_000; i++) {
            String path = random.ints(random.nextInt(40), 0, alphabet.length())
                    .mapToObj(at -> alphabet.substring(at, at + 1))
                    .collect(Collectors.joining());
            assertThatCode(() -> paths.protectsRaw("/app", "/app/" + path))
                    .doesNotThrowAnyException();
        }
    }

    private static String ask(WebServer server, String method, String path, String header) {
        return server.raw(method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + header
                + "Connection: close\r\n\r\n");
    }

    @Test
    void paths_thatAreNotProtectedStayOpen() {
        for (WebServer server : servers.subList(0, 2)) {
            assertThat(ask(server, "GET", "/open", ""))
                    .startsWith("HTTP/1.1 200")
                    .endsWith("reached");
            assertThat(ask(server, "GET", "/voices", "")).startsWith("HTTP/1.1 200");
            assertThat(ask(server, "GET", "/x/voice", "")).startsWith("HTTP/1.1 200");
            assertThat(ask(server, "GET", "/a.twimlx", "")).startsWith("HTTP/1.1 200");
            assertThat(ask(server, "GET", "/voice/../open", "")).startsWith("HTTP/1.1 200");
        }
        assertThat(ask(servers.get(2), "GET", "/open", "")).startsWith("HTTP/1.1 403");
    }

    @Test
    void spellings_withAValidSignatureAreJudgedAsTheyCame() {
        Echo reached = new Echo();
        try (WebServer server = new WebServer()) {
            server.servlet("/voice", reached).signatures().start();
            for (String path :
                    List.of("/voice", "/%76oice", "/x/../voice", "/voice;x=y", "//voice")) {
                String signature = WebServer.TWILIO.sign("http://127.0.0.1" + path);
                String header = "X-Twilio-Signature: " + signature + "\r\n";
                assertThat(ask(server, "GET", path, header)).startsWith("HTTP/1.1 200");
                assertThat(ask(server, "GET", path + "?a", header)).startsWith("HTTP/1.1 403");
            }
            assertThat(reached.reached)
                    .containsExactly("/voice", "/%76oice", "/x/../voice", "/voice;x=y", "//voice");
        }
    }

    /** With our reading alone, as if the container had found another path. */
    @ParameterizedTest
    @MethodSource("spellings")
    void ownReading_protectsEachSpelling(String path) {
        ProtectedPaths paths = new ProtectedPaths(List.of("/voice", "/secret/*", "*.twiml"));
        boolean leadsElsewhere = List.of(
                        "/voi;x=y/ce",
                        "/voice?/open",
                        "/voice#/open",
                        "/voice?;/open",
                        "/%ef%bc%8fvoice",
                        "/voice%c2%a0",
                        "/voice%3f/open",
                        "/voice%23/open",
                        "*",
                        "http://127.0.0.1/voice",
                        "http://127.0.0.1/%76oice",
                        "http://evil@127.0.0.1/voice",
                        "/voice;a=/open")
                .contains(path);
        assertThat(paths.protectsRaw("", path)).isEqualTo(!leadsElsewhere);
    }

    @Test
    void longPath_isJudgedAtOnce() {
        ProtectedPaths paths = new ProtectedPaths(List.of("/voice"));
        long start = System.nanoTime();
        assertThat(paths.protectsRaw("", "/" + ". ".repeat(100_000) + "x")).isFalse();
        assertThat(paths.protectsRaw("", "/" + "%2525".repeat(50_000))).isTrue();
        assertThat(paths.protectsRaw("", "/..;".repeat(100_000) + "/voice")).isTrue();
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
