package com.twilio.sdk.examples.classic;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.TwilioBaseUrl;
import com.twilio.sdk.emulator.TwilioEmulator;

import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.jasper.servlet.JasperInitializer;
import org.apache.jasper.servlet.JspServlet;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A page with the imports of the classic API places a call when it is opened. */
class ClassicPageTest {
    private static final Logger CONTAINER = Logger.getLogger("org.apache");

    @TempDir
    Path folder;

    @Test
    void aPageWithTheClassicImports_placesACall() throws Exception {
        CONTAINER.setLevel(Level.OFF);
        Tomcat tomcat = tomcat();
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            System.setProperty(TwilioBaseUrl.PROPERTY, twilio.baseUrl());
            twilio.phone("+15558675310").answers().hears("Called by a page");
            tomcat.start();
            int port = tomcat.getConnector().getLocalPort();

            String answer =
                    get("http://127.0.0.1:" + port + "/place-call.jsp?sid=" + twilio.accountSid()
                            + "&token=" + twilio.authToken() + "&from=4155992671&to=5558675310");
            twilio.verify();

            assertThat(answer).matches("The call CA[0-9a-f]{32} is queued\\.\\s*");
        } finally {
            System.clearProperty(TwilioBaseUrl.PROPERTY);
            tomcat.stop();
            tomcat.destroy();
        }
    }

    private Tomcat tomcat() {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        Connector connector = new Connector();
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        tomcat.setConnector(connector);
        Context context = tomcat.addContext(
                "", Path.of("src/test/webapp").toAbsolutePath().toString());
        context.setParentClassLoader(getClass().getClassLoader());
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanClassPath(false);
        context.setJarScanner(scanner);
        context.addServletContainerInitializer(new JasperInitializer(), null);
        Tomcat.addServlet(context, "jsp", new JspServlet()).addMapping("*.jsp");
        return tomcat;
    }

    private static String get(String url) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url)).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
