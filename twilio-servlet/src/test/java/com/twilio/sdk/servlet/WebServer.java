package com.twilio.sdk.servlet;

import com.twilio.sdk.webhook.RequestValidator;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;

import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Tomcat on a free port of the loopback address, and Twilio in front of it. */
final class WebServer implements AutoCloseable {
    static final String TOKEN = "12345678901234567890123456789012";
    static final RequestValidator TWILIO = RequestValidator.of(TOKEN);

    private static final Logger CONTAINER = Logger.getLogger("org.apache");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final Context context;
    private final Tomcat tomcat = new Tomcat();

    WebServer() {
        this("");
    }

    WebServer(String contextPath) {
        CONTAINER.setLevel(Level.OFF);
        try {
            Path folder = Files.createTempDirectory("twilio-servlet");
            tomcat.setBaseDir(folder.toString());
            tomcat.setHostname("127.0.0.1");
            tomcat.getConnector().setPort(0);
            tomcat.getConnector().setProperty("address", "127.0.0.1");
            context = tomcat.addContext(contextPath, folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WebServer servlet(String pattern, Servlet servlet, String... initParameters) {
        Wrapper wrapper = Tomcat.addServlet(context, "servlet " + pattern, servlet);
        wrapper.setAsyncSupported(true);
        wrapper.setLoadOnStartup(1);
        for (int i = 0; i < initParameters.length; i += 2) {
            wrapper.addInitParameter(initParameters[i], initParameters[i + 1]);
        }
        context.addServletMapping(pattern, wrapper.getName());
        return this;
    }

    /** Maps a filter to a pattern for every kind of dispatch. */
    WebServer filter(String pattern, Filter filter, String... initParameters) {
        FilterDef def = new FilterDef();
        def.setFilterName("filter " + pattern + " " + context.findFilterDefs().length);
        def.setFilter(filter);
        def.setAsyncSupported("true");
        for (int i = 0; i < initParameters.length; i += 2) {
            def.addInitParameter(initParameters[i], initParameters[i + 1]);
        }
        context.addFilterDef(def);
        FilterMap map = new FilterMap();
        map.setFilterName(def.getFilterName());
        map.addURLPattern(pattern);
        for (DispatcherType type : DispatcherType.values()) {
            map.setDispatcher(type.name());
        }
        context.addFilterMap(map);
        return this;
    }

    /** A filter for all paths, with the token of these tests. */
    WebServer signatures() {
        return filter("/*", TwilioSignatureFilter.builder().validator(TWILIO).build());
    }

    WebServer start() {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    Connector connector() {
        return tomcat.getConnector();
    }

    boolean isAvailable() {
        return context.getState().isAvailable();
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> signedGet(String path) {
        return get(path, "X-Twilio-Signature", TWILIO.sign(url(path)));
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    HttpResponse<String> signedPost(String path, Map<String, String> form) {
        return post(path, form, "X-Twilio-Signature", TWILIO.sign(url(path), form));
    }

    HttpResponse<String> postJson(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends bytes that no client would send, and returns all that comes back until the server closes. */
    String raw(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(url(path)));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }
}
