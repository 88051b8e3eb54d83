package com.twilio.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.twilio.sdk.emulator.TwilioEmulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class DocumentedLinesTest {
    private static final String PAGE = "from-other-libraries.md";
    private static final String BASE_URL = "twilio.baseUrl";

    @TempDir
    Path classes;

    @Test
    void everyLineForThoseOfOtherLibraries_compiles() throws Exception {
        DocumentedPage page = DocumentedPage.read(PAGE, 1);

        assertThat(new LinesCompiler(classes).errors(page)).isEmpty();
        assertThat(page.statements()).isGreaterThan(120);
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void everyLineOfTheClassicApi_compiles(int column) throws Exception {
        DocumentedPage page = DocumentedPage.read("classic.md", column);

        assertThat(new LinesCompiler(classes).errors(page)).isEmpty();
        assertThat(page.statements()).isGreaterThan(60);
    }

    @Test
    void aWrongLine_isNamedByItsPlaceOnThePage() {
        List<String> lines = List.of(
                "```java",
                "import java.util.List;",
                "```",
                "## Lists",
                "| PHP | here |",
                "|---|---|",
                "| `$list = [];` | `List<String> list = List.of();` |",
                "| `count($list)` | `list.length();` |");

        DocumentedPage page = new DocumentedPage("page.md", lines, 1);

        assertThat(page.statements()).isEqualTo(2);
        assertThat(new LinesCompiler(classes).errors(page))
                .containsExactly("page.md:8: cannot find symbol");
    }

    @Test
    void aLineOfThePageThatIsMadeWrong_doesNotCompile() throws Exception {
        DocumentedPage page = DocumentedPage.read(PAGE, 1).with("getValidationCode()", "getCode()");

        assertThat(new LinesCompiler(classes).errors(page))
                .singleElement()
                .asString()
                .matches(PAGE + ":[0-9]+: cannot find symbol");
    }

    @ParameterizedTest
    @CsvSource({
        "PHP, 2, 1, Hello world.",
        "Node.js, 1, 1, ahoy hoy! Testing Twilio and node.js",
        "Python, 2, 1, Hello world.",
        "Ruby, 1, 0, ''",
        "Java of 2012, 2, 1, This is my SMS message."
    })
    void aTableOfALanguage_isAProgramThatCallsAndTexts(
            String language, int calls, int texts, String body) throws Exception {
        HttpServer site = ownSite();
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            System.setProperty(BASE_URL, twilio.baseUrl());
            for (int i = 0; i < calls; i++) {
                twilio.phone("+15558675310").answers().hears("ello").hangsUp();
            }
            DocumentedPage page = DocumentedPage.read(PAGE, 1)
                    .with("your_twilio_account_sid", twilio.accountSid())
                    .with("your_twilio_authentication_token", twilio.authToken())
                    .with(
                            "http://yourdomain.cloudapp.net",
                            "http://127.0.0.1:" + site.getAddress().getPort());
            LinesCompiler compiler = new LinesCompiler(classes);
            assertThat(compiler.errors(page)).isEmpty();

            compiler.run(page.method(language));
            twilio.verify();

            assertThat(twilio.client().calls().list().toList()).hasSize(calls);
            assertThat(twilio.client().messages().list().toList()).hasSize(texts);
            assertThat(twilio.phone("+15558675310").inbox().toString()).contains(body);
        } finally {
            System.clearProperty(BASE_URL);
            site.stop(0);
        }
    }

    /** The site of the documents, which answers Twilio with a document of its own. */
    private static HttpServer ownSite() throws Exception {
        HttpServer site =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] xml =
                "<Response><Say>Hello Monkey!</Say></Response>".getBytes(StandardCharsets.UTF_8);
        site.createContext("/voice_url", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/xml");
            exchange.sendResponseHeaders(200, xml.length);
            exchange.getResponseBody().write(xml);
            exchange.close();
        });
        site.start();
        return site;
    }
}
