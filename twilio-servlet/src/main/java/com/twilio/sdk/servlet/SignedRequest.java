package com.twilio.sdk.servlet;

import com.twilio.sdk.webhook.WebhookRequest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request whose body was read to check its signature, and can be read once more: as bytes, as text and as parameters.
 *
 * <p>The parameters are made of the very bytes that were checked, in UTF-8, whatever a container thinks of them: those of
 * the query first, then those of a form, as the servlet specification says.
 */
final class SignedRequest extends HttpServletRequestWrapper {
    private final byte[] body;
    private final @Nullable String query;
    private @Nullable Map<String, List<String>> own;
    private @Nullable ServletInputStream stream;
    private @Nullable BufferedReader reader;

    SignedRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        this.query = RequestUrl.query(request);
    }

    /** Whether the body is a form, by its content type. */
    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        String media = type == null ? "" : type.split(";", 2)[0].trim();
        return media.toLowerCase(Locale.ROOT).equals("application/x-www-form-urlencoded");
    }

    static WebhookRequest form(byte[] body) {
        return WebhookRequest.parse(new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        if (stream == null) {
            stream = new BodyStream(body);
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (reader == null) {
            reader = new BufferedReader(
                    new InputStreamReader(new ByteArrayInputStream(body), encoding()));
        }
        return reader;
    }

    /** That of the request, whose name an {@code UnsupportedEncodingException} tells; JSON and forms are UTF-8. */
    private String encoding() {
        String encoding = getCharacterEncoding();
        return encoding == null ? StandardCharsets.UTF_8.name() : encoding;
    }

    @Override
    public @Nullable String getParameter(String name) {
        List<String> values = parameters().get(name);
        return values == null ? null : values.get(0);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        List<String> values = parameters().get(name);
        return values == null ? null : values.toArray(String[]::new);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> arrays = new LinkedHashMap<>();
        parameters().forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return Collections.unmodifiableMap(arrays);
    }

    @Override
    public Collection<Part> getParts() throws ServletException {
        throw noParts();
    }

    @Override
    public Part getPart(String name) throws ServletException {
        throw noParts();
    }

    private static ServletException noParts() {
        return new ServletException(
                "Twilio posts forms and JSON, never multipart/form-data; read this"
                        + " request with getParameter or getInputStream.");
    }

    /** What came, behind what a dispatch inside of the app adds: Tomcat puts such a request below this one. */
    private Map<String, List<String>> parameters() {
        Object included = getRequest().getAttribute(RequestDispatcher.INCLUDE_QUERY_STRING);
        String dispatched = ((HttpServletRequest) getRequest()).getQueryString();
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (included != null) {
            add(all, WebhookRequest.parse(included.toString()).parameters());
        }
        if (dispatched != null && !dispatched.equals(query)) {
            add(all, WebhookRequest.parse(dispatched).parameters());
        }
        if (all.isEmpty()) {
            return own();
        }
        add(all, own());
        return all;
    }

    private Map<String, List<String>> own() {
        if (own == null) {
            own = new LinkedHashMap<>();
            add(own, WebhookRequest.parse(query == null ? "" : query).parameters());
            if (isForm(this)) {
                add(own, form(body).parameters());
            }
        }
        return own;
    }

    private static void add(Map<String, List<String>> all, Map<String, List<String>> some) {
        some.forEach((name, values) ->
                all.computeIfAbsent(name, key -> new ArrayList<>()).addAll(values));
    }

    /** A body in memory: always ready, and done at once. */
    private static final class BodyStream extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        BodyStream(byte[] body) {
            this.bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public int available() {
            return bytes.available();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            try {
                listener.onDataAvailable();
                listener.onAllDataRead();
            } catch (IOException e) {
                listener.onError(e);
            }
        }
    }
}
