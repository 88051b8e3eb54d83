package com.twilio.sdk.servlet.jsp;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** A Tomcat on loopback with our jar in WEB-INF/lib, as a web app has it. An exception is its answer as text. */
final class JspServer implements AutoCloseable {
    static final String HEAD = """
            <%@ page pageEncoding="UTF-8" %>
            <%@ taglib prefix="t" uri="https://twilio-jvm.github.io/twiml" %>
            <%@ taglib prefix="c" uri="jakarta.tags.core" %>
            """;

    /** Held, or the level is forgotten. */
    private static final Logger LOG = Logger.getLogger("org.apache");

    private final Path folder;
    private final Tomcat tomcat = new Tomcat();
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger pages = new AtomicInteger();

    /**
     * What a page answered.
     *
     * @param type the content type
     */
    record Answer(int status, String type, String body) {}

    JspServer(Path folder) throws IOException, LifecycleException {
        this.folder = folder;
        LOG.setLevel(Level.OFF);
        jar(folder.resolve("web/WEB-INF/lib/twilio-servlet.jar"));
        tomcat.setBaseDir(folder.resolve("base").toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addWebapp("", folder.resolve("web").toString());
        FilterDef filter = new FilterDef();
        filter.setFilterName("errors");
        filter.setFilter(new ErrorsAsText());
        context.addFilterDef(filter);
        FilterMap map = new FilterMap();
        map.setFilterName("errors");
        map.addURLPattern("/*");
        context.addFilterMap(map);
        tomcat.start();
    }

    private static void jar(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path classes = Path.of("target/classes");
        try (OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(bytes);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, jar);
                jar.closeEntry();
            }
        }
    }

    /** Writes a file of the web app. */
    void write(String path, String source) {
        try {
            Path file = folder.resolve("web").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Serves a page of this body, below the directives for both tag libraries. */
    Answer page(String body, String... query) {
        return serve(HEAD + body, query);
    }

    /** Serves a page of this source. */
    Answer serve(String source, String... query) {
        String path = "page" + pages.incrementAndGet() + ".jsp";
        write(path, source);
        return get(path + (query.length == 0 ? "" : "?" + query[0]));
    }

    Answer get(String path) {
        URI uri =
                URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/" + path);
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(uri).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    /** The whole chain of messages, a line for each exception. */
    private static final class ErrorsAsText implements Filter {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            request.setCharacterEncoding("UTF-8");
            try {
                chain.doFilter(request, response);
            } catch (ServletException e) {
                HttpServletResponse http = (HttpServletResponse) response;
                http.reset();
                http.setStatus(500);
                http.setContentType("text/plain;charset=UTF-8");
                http.getWriter().write(String.join("\n", messages(e)));
            }
        }

        private static List<String> messages(Throwable e) {
            return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                    .limit(10)
                    .map(cause -> String.valueOf(cause.getMessage()))
                    .toList();
        }
    }
}
