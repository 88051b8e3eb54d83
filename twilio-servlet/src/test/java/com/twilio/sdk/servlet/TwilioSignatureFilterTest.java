package com.twilio.sdk.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.webhook.RequestValidator;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class TwilioSignatureFilterTest {
    private static final String HEADER = "X-Twilio-Signature";
    private static final RequestValidator TWILIO = WebServer.TWILIO;
    private static final Map<String, String> FORM =
            Map.of("From", "+15558675310", "Body", "Zürich & more = 100 %");

    private final WebServer server = new WebServer();
    private final LogRecorder log = new LogRecorder();

    @AfterEach
    void stop() {
        server.close();
        log.close();
    }

    private Echo echo(Echo.Look look) {
        Echo echo = new Echo(look);
        server.servlet("/app", echo);
        return echo;
    }

    private void assertRefused(HttpResponse<String> response, String reason) {
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().map())
                .containsOnlyKeys("cache-control", "content-length", "date")
                .containsEntry("cache-control", List.of("no-store"));
        assertThat(log.lines()).hasSize(1);
        assertThat(log.lines().get(0)).startsWith("WARNING Refused ").contains(reason);
    }

    @Test
    void form_isReadAsParametersAfterItsSignatureWasChecked() {
        echo(request -> new TreeMap<>(request.getParameterMap())
                .entrySet().stream()
                        .map(e -> e.getKey() + "=" + Arrays.toString(e.getValue()))
                        .toList());
        server.signatures().start();
        assertThat(server.signedPost("/app?step=1&From=query", FORM).body())
                .isEqualTo("[Body=[Zürich & more = 100 %], From=[query, +15558675310], step=[1]]");
    }

    @Test
    void form_isReadAsTextAndAsBytesToo() {
        echo(request -> request.getReader().readLine()
                + " "
                + new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                + " "
                + request.getParameter("Digits")
                + request.getParameter("none")
                + List.of(request.getParameterValues("Digits")));
        server.signatures().start();
        assertThat(server.signedPost("/app", Map.of("Digits", "1 2")).body())
                .isEqualTo("Digits=1+2 Digits=1+2 1 2null[1 2]");
    }

    @Test
    void get_isCheckedByItsUrlInTheSpellingThatCame() {
        echo(request -> request.getParameter("q"));
        server.signatures().start();
        assertThat(server.signedGet("/app?q=%41%2B%20%2f'x").body()).isEqualTo("A+ /'x");
    }

    @Test
    void head_isCheckedLikeAGet() {
        Echo echo = echo(request -> "");
        server.signatures().start();
        String signature = TWILIO.sign(server.url("/app"));
        HttpRequest.Builder head = server.request("/app", HEADER, signature)
                .method("HEAD", HttpRequest.BodyPublishers.noBody());
        assertThat(server.send(head).statusCode()).isEqualTo(200);
        assertThat(echo.reached).containsExactly("/app");
    }

    @Test
    void json_isCheckedByItsHashAndStaysReadable() {
        echo(request ->
                request.getReader().readLine() + request.getParameterMap().keySet());
        server.signatures().start();
        String json = "{\"name\":\"Zoe\"}";
        String path = path(RequestValidator.withBodyHash(
                server.url("/app"), json.getBytes(StandardCharsets.UTF_8)));
        String signature = TWILIO.sign(server.url(path));
        assertThat(server.postJson(path, json, HEADER, signature).body())
                .isEqualTo(json + "[bodySHA256]");
        assertRefused(server.postJson(path, json + " ", HEADER, signature), "body-hash-wrong");
    }

    private String path(String url) {
        return url.substring(server.url("").length());
    }

    @Test
    void json_soldAsAFormOrAGetIsRefused() {
        Echo echo = echo(request -> "");
        server.signatures().start();
        String path =
                path(RequestValidator.withBodyHash(server.url("/app"), new byte[] {'{', '}'}));
        String signature = TWILIO.sign(server.url(path));
        assertThat(server.post(path, Map.of(), HEADER, signature).statusCode()).isEqualTo(403);
        assertThat(server.get(path, HEADER, signature).statusCode()).isEqualTo(403);
        assertThat(echo.reached).isEmpty();
    }

    @Test
    void json_withoutAHashIsRefused() {
        echo(request -> "");
        server.signatures().start();
        assertRefused(
                server.postJson("/app", "{}", HEADER, TWILIO.sign(server.url("/app"))),
                "body-hash-missing");
    }

    @Test
    void request_withoutASignatureIsRefusedAndNothingPersonalIsLogged() {
        Echo echo = echo(request -> "");
        server.signatures().start();
        HttpResponse<String> response = server.post("/app?From=%2B15558675310", FORM);
        assertRefused(response, "missing-signature");
        assertThat(log.lines().get(0))
                .isEqualTo("WARNING Refused POST " + server.url("/app")
                        + ": missing-signature: There is no X-Twilio-Signature, so it was not Twilio"
                        + " that sent this.");
        assertThat(echo.reached).isEmpty();
    }

    @Test
    void request_withAChangedParameterIsRefused() {
        Echo echo = echo(request -> "");
        server.signatures().start();
        String signature = TWILIO.sign(server.url("/app"), FORM);
        assertRefused(
                server.post("/app", Map.of("From", "+15558675311"), HEADER, signature),
                "wrong-signature");
        assertThat(echo.reached).isEmpty();
    }

    @Test
    void request_withTwoSignaturesIsRefused() {
        echo(request -> "");
        server.signatures().start();
        String signature = TWILIO.sign(server.url("/app"));
        assertRefused(
                server.get("/app", HEADER, signature, HEADER, "AAAAAAAAAAAAAAAAAAAAAAAAAAA="),
                "There is more than one X-Twilio-Signature.");
    }

    @Test
    void get_withABodyIsRefused() {
        echo(request -> "");
        server.signatures().start();
        HttpRequest.Builder get = server.request("/app", HEADER, TWILIO.sign(server.url("/app")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method("GET", HttpRequest.BodyPublishers.ofString("From=me"));
        assertRefused(
                server.send(get), "It has a body, which the signature of a GET does not cover.");
    }

    @Test
    void body_overTheLimitIsRefusedAnnouncedOrNot() {
        Echo echo = echo(request -> "");
        server.filter(
                        "/*",
                        TwilioSignatureFilter.builder()
                                .validator(TWILIO)
                                .maxBodyBytes(100)
                                .build())
                .start();
        Map<String, String> form = Map.of("Body", "x".repeat(100));
        assertRefused(server.signedPost("/app", form), "The body takes more than 100 bytes.");
        byte[] bytes = WebServer.encoded(form).getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder chunked = server.request(
                        "/app", HEADER, TWILIO.sign(server.url("/app"), form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofByteArray(bytes)));
        assertThat(server.send(chunked).statusCode()).isEqualTo(403);
        assertThat(echo.reached).isEmpty();
    }

    @Test
    void form_withTooManyParametersIsRefused() {
        echo(request -> "");
        server.signatures().start();
        StringBuilder form = new StringBuilder("a=1");
        for (int i = 0; i < 1_000; i++) {
            form.append("&a=1");
        }
        HttpRequest.Builder post = server.request(
                        "/app", HEADER, TWILIO.sign(server.url("/app"), Map.of("a", "1")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
        assertRefused(server.send(post), "The request has more than 1,000 parameters");
    }

    @Test
    void parts_areRefusedWithAClearMessage() {
        echo(request -> request.getPart("file"));
        server.signatures().start();
        assertThat(server.signedPost("/app", FORM).body())
                .isEqualTo(
                        "Twilio posts forms and JSON, never multipart/form-data; read this request"
                                + " with getParameter or getInputStream.");
    }

    @Test
    void keys_rotateAndDifferByAccount() {
        echo(request -> "in");
        RequestValidator validator = RequestValidator.builder()
                .authToken("new")
                .authToken("old")
                .authToken("AC1", "first")
                .authTokens(sid -> sid.equals("AC2") ? List.of("second") : List.of())
                .build();
        server.filter("/*", TwilioSignatureFilter.builder().validator(validator).build())
                .start();
        assertThat(List.of(
                        signedWith("new", "AC0"),
                        signedWith("old", "AC0"),
                        signedWith("first", "AC1"),
                        signedWith("new", "AC1"),
                        signedWith("second", "AC2"),
                        signedWith("first", "AC2")))
                .containsExactly(200, 200, 200, 403, 200, 403);
    }

    private int signedWith(String token, String account) {
        Map<String, String> form = Map.of("AccountSid", account);
        String signature = RequestValidator.of(token).sign(server.url("/app"), form);
        return server.post("/app", form, HEADER, signature).statusCode();
    }

    @Test
    void lookUp_thatFailsRefusesAndShowsNothingToTheCaller() {
        Echo echo = echo(request -> "");
        RequestValidator validator = RequestValidator.builder()
                .authTokens(sid -> {
                    throw new IllegalStateException("database is gone");
                })
                .build();
        server.filter("/*", TwilioSignatureFilter.builder().validator(validator).build())
                .start();
        HttpResponse<String> response = server.signedPost("/app", Map.of("AccountSid", "AC1"));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).isEmpty();
        assertThat(log.lines())
                .containsExactly("SEVERE Refused POST " + server.url("/app")
                        + ": The look-up of its auth token failed.");
        assertThat(echo.reached).isEmpty();
    }

    @Test
    void disabled_letsEverythingPassAndSaysSoAtStart() {
        echo(request -> request.getParameter("From"));
        server.filter("/*", new TwilioSignatureFilter(), "enabled", "false").start();
        assertThat(log.lines())
                .containsExactly(
                        "WARNING The TwilioSignatureFilter 'filter /* 0' is disabled: whoever"
                                + " finds the URLs of this app can speak for Twilio. Remove enabled=false, or"
                                + " disabled(), before the app is reachable.");
        assertThat(server.post("/app", FORM).body()).isEqualTo("+15558675310");
    }

    @Test
    void initParams_setTokensUrlAndPaths() {
        echo(request -> "in");
        server.servlet("/open", new Echo())
                .servlet("*.jsp", new Echo())
                .filter(
                        "/*",
                        new TwilioSignatureFilter(),
                        "authToken",
                        "other, " + WebServer.TOKEN,
                        "publicUrl",
                        "https://example.com/phone/",
                        "paths",
                        "/app, *.jsp")
                .start();
        String signature = TWILIO.sign("https://example.com/phone/app?a=%2B");
        assertThat(server.get("/app?a=%2B", HEADER, signature).body()).isEqualTo("in");
        assertThat(server.get("/app?a=+", HEADER, signature).statusCode()).isEqualTo(403);
        assertThat(server.get("/open").body()).isEqualTo("reached");
        assertThat(server.get("/no.jsp").statusCode()).isEqualTo(403);
    }

    @Test
    void filter_withoutATokenDoesNotStartAndNothingIsReachable() {
        Echo echo = echo(request -> "");
        server.filter("/*", new TwilioSignatureFilter(), "authToken", " ").start();
        assertThat(server.isAvailable()).isFalse();
        assertThat(server.get("/app").statusCode()).isEqualTo(404);
        assertThat(echo.reached).isEmpty();
    }

    @Test
    void secondFilter_checksAnewWithItsOwnKeys() {
        Echo echo = echo(request -> request.getParameter("From"));
        RequestValidator other = RequestValidator.of("other");
        server.signatures()
                .filter("/app", TwilioSignatureFilter.builder().validator(other).build())
                .start();
        assertThat(server.signedPost("/app", FORM).statusCode()).isEqualTo(403);
        assertThat(echo.reached).isEmpty();
    }

    @Test
    void secondFilter_thatKnowsTheKeyReadsTheBodyAgain() {
        echo(request -> request.getParameter("From"));
        server.signatures()
                .filter("/app", new TwilioSignatureFilter(), "enabled", "false")
                .filter(
                        "/app",
                        TwilioSignatureFilter.builder().validator(TWILIO).build())
                .start();
        assertThat(server.signedPost("/app", FORM).body()).isEqualTo("+15558675310");
    }

    @Test
    void contextPath_isPartOfTheUrl() {
        try (WebServer phone = new WebServer("/phone")) {
            phone.signatures().servlet("/app", new Echo()).start();
            assertThat(phone.signedPost("/phone/app", FORM).body()).isEqualTo("reached");
            assertThat(phone.post("/phone/app", FORM).statusCode()).isEqualTo(403);
        }
    }

    /** Reads without blocking, as reactive frameworks do. */
    static final class NonBlocking extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            AsyncContext async = request.startAsync(request, response);
            ServletInputStream body = request.getInputStream();
            body.setReadListener(new ReadListener() {
                private final ByteArrayOutputStream read = new ByteArrayOutputStream();

                @Override
                public void onDataAvailable() throws IOException {
                    byte[] chunk = new byte[7];
                    while (body.isReady() && !body.isFinished()) {
                        read.write(chunk, 0, body.read(chunk));
                    }
                }

                @Override
                public void onAllDataRead() throws IOException {
                    response.getOutputStream().write(read.toByteArray());
                    async.complete();
                }

                @Override
                public void onError(Throwable failure) {
                    async.complete();
                }
            });
        }
    }

    @Test
    void body_isReadWithoutBlockingToo() {
        server.servlet("/app", new NonBlocking()).signatures().start();
        assertThat(server.signedPost("/app", Map.of("Body", "0123456789")).body())
                .isEqualTo("Body=0123456789");
    }

    @Test
    void reader_ofAnUnknownEncodingSaysWhich() {
        echo(HttpServletRequest::getReader);
        server.signatures().start();
        HttpRequest.Builder post = server.request("/app", HEADER, TWILIO.sign(server.url("/app")))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=klingon")
                .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(server.send(post).body()).contains("klingon");
    }

    @Test
    void refusal_writesNothingIntoTheLogThatAStrangerMadeUp() {
        server.signatures().servlet("/", new Echo()).start();
        server.raw("G\u00e4T /voice%0aWARNING HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        server.get("/" + "x".repeat(1_000) + "?From=secret");
        assertThat(log.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .hasSizeLessThan(450)
                        .doesNotContain("\n")
                        .doesNotContain("secret"));
    }
}
