package com.twilio.sdk.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.webhook.GatherResult;
import com.twilio.sdk.webhook.VoiceRequest;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

final class VoiceServletTest {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final Map<String, String> CALL =
            Map.of("CallSid", "CA12", "From", "+15558675310", "FromCity", "Zürich");

    private final WebServer server = new WebServer();
    private final LogRecorder log = new LogRecorder();

    @AfterEach
    void stop() {
        server.close();
        log.close();
    }

    /** Ten lines, imports not counted. */
    static final class Menu extends VoiceServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected VoiceResponse answer(VoiceRequest call) {
            return "1".equals(GatherResult.of(call).getDigits())
                    ? new VoiceResponse().say("Sales").dial("+14155551212")
                    : new VoiceResponse().gather(g -> g.numDigits(1).say("Press 1 for sales."));
        }
    }

    /** Greets, and fails in every way that a test asks for. */
    static class Greeting extends VoiceServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected @Nullable VoiceResponse answer(VoiceRequest call) throws Exception {
            String city = String.valueOf(call.getFromCity());
            switch (city) {
                case "checked" -> throw new IOException("secret of +15558675310");
                case "error" -> throw new AssertionError("secret");
                case "deep" -> throw new StackOverflowError();
                case "long" -> {
                    return new VoiceResponse().say("x".repeat(70_000));
                }
                case "null" -> {
                    return null;
                }
                default -> {
                    return new VoiceResponse().say("Hello " + city);
                }
            }
        }
    }

    /** Overrides nothing. */
    static final class Nothing extends VoiceServlet {
        private static final long serialVersionUID = 1L;
    }

    private HttpResponse<String> from(String city) {
        return server.signedPost("/voice", Map.of("FromCity", city, "CallSid", "CA12"));
    }

    @Test
    void servlet_answersWithTwimlInUtf8() {
        server.signatures().servlet("/voice", new Greeting()).start();
        HttpResponse<String> response = server.signedPost("/voice", CALL);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(XML + "<Response><Say>Hello Zürich</Say></Response>");
        assertThat(response.headers().map())
                .containsEntry("content-type", List.of("text/xml;charset=UTF-8"))
                .containsEntry("cache-control", List.of("no-store"));
    }

    @Test
    void menu_answersBothSteps() {
        server.signatures().servlet("/menu", new Menu()).start();
        assertThat(server.signedPost("/menu", CALL).body())
                .isEqualTo(XML + "<Response><Gather numDigits=\"1\"><Say>Press 1 for sales.</Say>"
                        + "</Gather></Response>");
        assertThat(server.signedPost("/menu", Map.of("Digits", "1")).body())
                .isEqualTo(XML + "<Response><Say>Sales</Say><Dial>+14155551212</Dial></Response>");
    }

    @Test
    void get_ofTwilioIsAnsweredLikePost() {
        server.signatures().servlet("/voice", new Greeting()).start();
        assertThat(server.signedGet("/voice?FromCity=Z%C3%BCrich").body())
                .isEqualTo(XML + "<Response><Say>Hello Zürich</Say></Response>");
    }

    @Test
    void null_isAnEmptyResponse() {
        server.signatures().servlet("/voice", new Greeting()).start();
        assertThat(from("null").body()).isEqualTo(XML + "<Response/>");
    }

    @Test
    void failure_apologizesAndLogsOneLineWithoutTheCaller() {
        server.signatures().servlet("/voice", new Greeting()).start();
        HttpResponse<String> response = from("checked");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo(XML
                        + "<Response><Say language=\"en-US\">We are sorry, something went wrong."
                        + " Please call again later.</Say></Response>");
        assertThat(log.lines())
                .containsExactly(
                        "SEVERE com.twilio.sdk.servlet.VoiceServletTest$Greeting failed for"
                                + " call CA12.");
        assertThat(log.records().get(0).getThrown()).isInstanceOf(IOException.class);
    }

    @Test
    void errors_apologizeToo() {
        server.signatures()
                .servlet("/voice", new Greeting(), "apology", "Oh je.", "apologyLanguage", "de-DE")
                .start();
        String apology = XML + "<Response><Say language=\"de-DE\">Oh je.</Say></Response>";
        assertThat(from("error").body()).isEqualTo(apology);
        assertThat(from("deep").body()).isEqualTo(apology);
        assertThat(from("long").body()).isEqualTo(apology);
        assertThat(log.records().get(2).getThrown())
                .hasMessageMatching(
                        "The document takes 70\\d\\d\\d bytes; Twilio refuses more than 65536\\.");
    }

    @Test
    void apology_isOverridden() {
        server.signatures()
                .servlet("/voice", new Greeting() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected VoiceResponse apologize(VoiceRequest call, Exception failure) {
                        return new VoiceResponse().redirect("/operator?of=" + call.getCallSid());
                    }
                })
                .start();
        assertThat(from("checked").body())
                .isEqualTo(XML + "<Response><Redirect>/operator?of=CA12</Redirect></Response>");
    }

    @Test
    void apology_thatFailsItselfIsAnEmptyResponse() {
        server.signatures()
                .servlet("/voice", new Greeting() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected VoiceResponse apologize(VoiceRequest call, Exception failure) {
                        throw new IllegalArgumentException("again");
                    }
                })
                .start();
        assertThat(from("checked").body()).isEqualTo(XML + "<Response/>");
        assertThat(log.lines()).hasSize(2);
    }

    @Test
    void http_givesTheSessionOfACall() {
        server.signatures()
                .servlet("/voice", new VoiceServlet() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected VoiceResponse answer(VoiceRequest call, HttpServletRequest http) {
                        return new VoiceResponse()
                                .say(http.getContextPath() + http.getServletPath());
                    }
                })
                .start();
        assertThat(server.signedPost("/voice", CALL).body())
                .isEqualTo(XML + "<Response><Say>/voice</Say></Response>");
    }

    @Test
    void servlet_withoutAMethodOfItsOwnNamesTheNextStep() {
        server.signatures().servlet("/voice", new Nothing()).start();
        assertThat(server.signedPost("/voice", CALL).body()).contains("We are sorry");
        assertThat(log.records().get(0).getThrown())
                .hasMessage(
                        "Override answer(VoiceRequest) in com.twilio.sdk.servlet.VoiceServletTest$Nothing.");
    }

    @Test
    void servlet_withoutAFilterRefusesAndNamesTheNextStep() {
        server.servlet("/voice", new Greeting()).start();
        HttpResponse<String> response = server.signedPost("/voice", CALL);
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).isEmpty();
        assertThat(server.get("/voice?From=%2B15558675310").statusCode()).isEqualTo(403);
        assertThat(log.lines())
                .hasSize(2)
                .contains("WARNING Refused POST /voice: it did not come through a"
                        + " TwilioSignatureFilter. Map one to this servlet, for instance with"
                        + " @WebFilter(\"/*\") class Signatures extends TwilioSignatureFilter {}.");
    }

    @Test
    void preview_showsABrowserTheIndentedDocument() {
        server.servlet("/voice", new Greeting(), "preview", "true").start();
        HttpResponse<String> response = server.get("/voice?FromCity=Berlin");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo(new VoiceResponse().say("Hello Berlin").toPrettyXml());
        assertThat(server.post("/voice", CALL).statusCode()).isEqualTo(403);
        assertThat(log.lines())
                .contains(
                        "WARNING The servlet 'servlet /voice' shows its TwiML to every browser. Remove"
                                + " preview=true before the app is reachable.");
    }

    @Test
    void preview_isRefusedWhereItIsNotSwitchedOnAndWhereSignaturesAreChecked() {
        server.filter("/off", TwilioSignatureFilter.builder().disabled().build())
                .filter(
                        "/on",
                        TwilioSignatureFilter.builder()
                                .validator(WebServer.TWILIO)
                                .build())
                .servlet("/off", new Greeting())
                .servlet("/on", new Greeting(), "preview", "true")
                .start();
        assertThat(server.get("/off").statusCode()).isEqualTo(403);
        assertThat(server.post("/off", CALL).statusCode()).isEqualTo(200);
        assertThat(server.get("/on").statusCode()).isEqualTo(403);
    }

    @Test
    void preview_thatIsNeitherTrueNorFalseFailsAtStart() {
        VoiceServlet servlet = new Greeting();
        server.servlet("/voice", servlet, "preview", "yes");
        assertThatThrownBy(() -> servlet.init(new FakeConfig("voice", Map.of("preview", "yes"))))
                .hasMessage(
                        "The init-param preview of the servlet 'voice' is 'yes'; it must be true or"
                                + " false.");
    }

    @Test
    void parameters_thatTheContainerCannotReadAreA400WithoutItsWords() {
        server.filter("/*", TwilioSignatureFilter.builder().disabled().build())
                .servlet("/voice", new Greeting())
                .start();
        HttpRequest.Builder post = server.request("/voice")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("From=%zz"));
        HttpResponse<String> response = server.send(post);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEmpty();
        assertThat(log.lines())
                .contains("WARNING Refused POST /voice: its parameters cannot be read.");
    }
}
