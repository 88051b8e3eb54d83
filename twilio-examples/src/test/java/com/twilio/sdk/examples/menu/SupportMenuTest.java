package com.twilio.sdk.examples.menu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.twiml.VoiceResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

class SupportMenuTest {
    private final SupportMenu menu = new SupportMenu("+15558675399");
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private HttpServer app;

    @BeforeEach
    void start() throws IOException {
        app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        app.createContext("/support", this::serve);
        app.start();
        twilio.voiceUrl(
                "+12025550101", "http://127.0.0.1:" + app.getAddress().getPort() + "/support");
    }

    @AfterEach
    void stop() {
        app.stop(0);
        twilio.close();
    }

    @Test
    void department_isOneDocument() {
        assertThat(menu.department().toXml())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
                        + "<Gather input=\"dtmf speech\" numDigits=\"1\" hints=\"orders, returns\""
                        + " action=\"/support/order\"><Say voice=\"Polly.Joanna\">Welcome. For"
                        + " <emphasis level=\"strong\">orders</emphasis> press 1<break strength=\"medium\"/>"
                        + "for returns press 2, or just say it.</Say></Gather>"
                        + "<Say voice=\"Polly.Joanna\">I did not hear you.</Say>"
                        + "<Redirect>/support/again</Redirect></Response>");
    }

    @Test
    void aCallerWithKeys_hearsAboutTheOrder() {
        twilio.phone("+15558675310")
                .calls("+12025550101")
                .hears("For orders press 1")
                .presses("1")
                .hears("This is orders")
                .presses("4711#")
                .hears("Your order 4711 is on its way")
                .hears("Good bye");

        twilio.verify();
    }

    @Test
    void aCallerWhoSpeaks_isUnderstood() {
        twilio.phone("+15558675310")
                .calls("+12025550101")
                .hears("Welcome")
                .says("I want to return something")
                .hears("This is returns");

        twilio.verify();
    }

    @Test
    void aCallerWhoSaysNothing_isConnectedWithAPerson() {
        twilio.phone("+15558675399").answers();
        twilio.phone("+15558675310")
                .calls("+12025550101")
                .hears("I did not hear you")
                .hears("I connect you with a person")
                .waits(Duration.ofSeconds(10))
                .hangsUp();

        twilio.verify();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        VoiceResponse response = switch (exchange.getRequestURI().getPath()) {
            case "/support" -> menu.department();
            case "/support/again" -> menu.again();
            case "/support/order" -> menu.order(value(form, "Digits"), value(form, "SpeechResult"));
            default -> menu.status(value(form, "Digits"));
        };
        byte[] xml = response.toXml().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/xml");
        exchange.sendResponseHeaders(200, xml.length);
        exchange.getResponseBody().write(xml);
        exchange.close();
    }

    private static String value(String form, String name) {
        for (String pair : form.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }
}
