package com.twilio.sdk.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.menu.BakeryMenu;
import com.twilio.sdk.examples.web.WebApp;
import com.twilio.sdk.twiml.VoiceResponse;

import jakarta.servlet.Servlet;

import org.apache.catalina.startup.Tomcat;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A caller cannot tell in which framework the menu is written. */
class FrameworksTest {
    enum Framework {
        SPRING_MVC,
        JAX_RS
    }

    @EnableWebMvc
    static class Configuration {}

    private static Servlet servlet(Framework framework) {
        return switch (framework) {
            case SPRING_MVC -> spring();
            case JAX_RS -> new ServletContainer(new ResourceConfig(JaxRsMenu.class));
        };
    }

    private static Servlet spring() {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.register(Configuration.class, SpringMenu.class);
        return new DispatcherServlet(context);
    }

    @ParameterizedTest
    @EnumSource
    void aCaller_isLedThroughTheMenu(Framework framework) throws Exception {
        try (TwilioEmulator twilio = TwilioEmulator.start();
                WebApp app = start(framework)) {
            twilio.voiceUrl(twilio.numbers().get(0), app.url("/voice"));
            twilio.phone("+15558675310")
                    .calls(twilio.numbers().get(0))
                    .hears("Press 1")
                    .presses("7")
                    .hears("There is nothing on that key")
                    .hears("Welcome to the bakery")
                    .presses("1")
                    .hears("We are open from seven");

            twilio.verify();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAnswer_isTheDocumentOfTheBuilder(Framework framework) throws Exception {
        try (WebApp app = start(framework)) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(app.url("/voice")))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString("CallSid=CA1"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/xml");
            assertThat(VoiceResponse.parse(answer.body())).isEqualTo(BakeryMenu.menu());
        }
    }

    private static WebApp start(Framework framework) {
        return WebApp.start(
                "",
                context ->
                        Tomcat.addServlet(context, "menu", servlet(framework)).addMapping("/*"));
    }
}
