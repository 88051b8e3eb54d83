package com.twilio.sdk.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

class WebAppTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ROLE =
            Objects.requireNonNullElse(System.getenv("RoleName"), "unknown");

    private static WebApp app;

    @BeforeAll
    static void start() {
        app = WebApp.start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void hello_saysHelloWorld() throws Exception {
        assertThat(post(app.url("/hello.jsp"), "")).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Response>
                    <Say>Hello World</Say>
                </Response>
                """);
    }

    @Test
    void about_saysTheParameterAndTheEnvironmentValue() throws Exception {
        assertThat(post(app.url("/about.jsp"), "ApiVersion=2010-04-01"))
                .isEqualTo(about("2010-04-01"));
    }

    @Test
    void about_letsNoCallerWriteVerbs() throws Exception {
        assertThat(post(app.url("/about.jsp"), "ApiVersion=%3CHangup%2F%3E%26"))
                .isEqualTo(about("&lt;Hangup/&gt;&amp;"));
    }

    @Test
    void about_namesAMissingParameterUnknown() throws Exception {
        assertThat(post(app.url("/about.jsp"), "")).isEqualTo(about("unknown"));
    }

    @Test
    void voice_offersAMenu() throws Exception {
        assertThat(post(app.url("/voice"), "From=%2B15558675310"))
                .isEqualTo(twiml("<Gather numDigits=\"1\" timeout=\"5\" action=\"/voice/key\">"
                        + "<Say>Welcome to the bakery.</Say>"
                        + "<Say>Press 1 for our opening hours. Press 2 to order bread.</Say></Gather>"
                        + "<Say>No key was pressed. Good bye.</Say>"));
    }

    @Test
    void voiceKey_1_tellsTheHoursAndHangsUp() throws Exception {
        assertThat(post(app.url("/voice/key"), "Digits=1"))
                .isEqualTo(
                        twiml("<Say>We are open from seven in the morning to six.</Say><Hangup/>"));
    }

    @Test
    void voiceKey_2_asksForAText() throws Exception {
        assertThat(post(app.url("/voice/key"), "Digits=2"))
                .isEqualTo(twiml("<Say>Please text your order to this number.</Say><Pause/>"
                        + "<Say>Good bye.</Say>"));
    }

    @Test
    void voiceKey_other_leadsBackToTheMenu() throws Exception {
        assertThat(post(app.url("/voice/key"), "Digits=9"))
                .isEqualTo(twiml("<Say>There is nothing on that key.</Say>"
                        + "<Redirect>/voice</Redirect>"));
    }

    @Test
    void text_isAnsweredWithItsOwnWords() throws Exception {
        assertThat(post(app.url("/text"), "Body=+2+rolls+%26+%3Cbread%3E+"))
                .isEqualTo(twiml("<Message>Thank you! We will bake: 2 rolls &amp; &lt;bread&gt;"
                        + "</Message>"));
    }

    @Test
    void text_withoutWordsIsAnsweredWithAQuestion() throws Exception {
        assertThat(post(app.url("/text"), "Body="))
                .isEqualTo(twiml("<Message>What would you like? Text us your order.</Message>"));
    }

    @Test
    void close_freesThePort() {
        WebApp second = WebApp.start();
        String url = second.url("/hello.jsp");
        second.close();
        assertThat(second.port()).isNotEqualTo(app.port());
        assertThatThrownBy(() -> post(url, "")).isInstanceOf(ConnectException.class);
    }

    @Test
    void pages_comeFromAJarToo(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("pages.jar");
        String name = XmlText.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream neighbour = WebApp.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            out.write(Objects.requireNonNull(neighbour).readAllBytes());
            out.putNextEntry(new JarEntry("META-INF/resources/sum.jsp"));
            out.write(
                    "<%@ page contentType=\"text/xml; charset=UTF-8\" %><Response><%= 1 + 1 %></Response>"
                            .getBytes(StandardCharsets.UTF_8));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
                WebApp second = WebApp.start(loader.loadClass(XmlText.class.getName()))) {
            assertThat(post(second.url("/sum.jsp"), "")).isEqualTo("<Response>2</Response>");
        }
    }

    private static String about(String version) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Response>
                    <Say>You have reached the example app.</Say>
                    <Pause/>
                    <Say>Your call was announced with API version %s.</Say>
                    <Say>I am running as %s.</Say>
                    <Pause length="2"/>
                    <Say>That is all I know. Have a nice day.</Say>
                </Response>
                """.formatted(version, ROLE);
    }

    private static String twiml(String verbs) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>" + verbs + "</Response>";
    }

    private static String post(String url, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/xml;charset=UTF-8");
        return answer.body();
    }
}
