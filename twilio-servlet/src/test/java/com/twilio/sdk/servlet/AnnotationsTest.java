package com.twilio.sdk.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.servlet.annotated.Menu;
import com.twilio.sdk.servlet.annotated.Signatures;

import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An app as people write it: two classes with annotations and a {@code web.xml}, found by the container. */
final class AnnotationsTest {
    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <filter>
                <filter-name>strict</filter-name>
                <filter-class>com.twilio.sdk.servlet.TwilioSignatureFilter</filter-class>
                <init-param>
                  <param-name>authToken</param-name>
                  <param-value>of-another-account</param-value>
                </init-param>
              </filter>
              <filter-mapping>
                <filter-name>strict</filter-name>
                <url-pattern>/strict/*</url-pattern>
              </filter-mapping>
            </web-app>
            """;

    private static void copy(Class<?> type, Path app) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        Path target = app.resolve("WEB-INF/classes").resolve(name);
        Files.createDirectories(target.getParent());
        try (var bytes = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            Files.copy(bytes, target);
        }
    }

    @Test
    void filterAndServlet_areFoundByTheirAnnotationsAndTheDescriptor(@TempDir Path app)
            throws IOException {
        copy(Menu.class, app);
        copy(Signatures.class, app);
        Files.writeString(app.resolve("WEB-INF/web.xml"), WEB_XML);
        try (WebServer server = new WebServer()) {
            server.context.setDocBase(app.toString());
            server.context.addLifecycleListener(new ContextConfig());
            server.context.addLifecycleListener(new Tomcat.DefaultWebXmlListener());
            server.start();
            assertThat(server.signedPost("/menu", Map.of("From", "+15558675310"))
                            .body())
                    .isEqualTo(
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Gather numDigits=\"1\""
                                    + " action=\"/chosen\"><Say>Press 1 for sales.</Say></Gather></Response>");
            assertThat(server.post("/menu", Map.of()).statusCode()).isEqualTo(403);
            assertThat(server.signedPost("/strict/x", Map.of()).statusCode()).isEqualTo(403);
            assertThat(server.signedPost("/nothing", Map.of()).statusCode()).isEqualTo(404);
        }
    }
}
