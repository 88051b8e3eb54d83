package com.twilio.sdk.servlet;

import com.twilio.sdk.twiml.TwimlElement;
import com.twilio.sdk.webhook.WebhookRequest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the servlets that answer with TwiML have in common: who may ask, what goes out, and what a failure sounds like. */
abstract class TwimlServlet<Q extends WebhookRequest, A extends TwimlElement> extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger("com.twilio.sdk.servlet");
    private static final int MAX_BYTES = 64 * 1024;

    private boolean preview;

    TwimlServlet() {}

    abstract Q read(Map<String, String[]> parameters);

    abstract @Nullable A answerTo(Q request, HttpServletRequest http) throws Exception;

    abstract @Nullable A apologyFor(Q request, Exception failure);

    abstract A empty();

    /**
     * Reads the init-params {@code preview}, {@code apology} and {@code apologyLanguage}.
     *
     * @throws ServletException if {@code preview} is neither {@code true} nor {@code false}
     */
    @Override
    public void init() throws ServletException {
        String value = getInitParameter("preview");
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw new ServletException("The init-param preview of the servlet '" + getServletName()
                    + "' is '" + value + "'; it must be true or false.");
        }
        preview = "true".equals(value);
        if (preview) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The servlet ''{0}'' shows its TwiML to every browser. Remove preview=true before the"
                            + " app is reachable.",
                    getServletName());
        }
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Passage.admits(request, response)) {
            answer(request, response, false);
        }
    }

    /** Twilio's GET is answered like its POST; a browser's one with a preview, or not at all. */
    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean browser = Passage.isBrowser(request);
        if (browser && preview) {
            answer(request, response, true);
        } else if (browser && Passage.of(request) != null) {
            Passage.forbid(response);
        } else {
            doPost(request, response);
        }
    }

    private void answer(HttpServletRequest http, HttpServletResponse response, boolean pretty)
            throws IOException {
        Map<String, String[]> parameters = Passage.parameters(http, response);
        if (parameters != null) {
            write(response, answer(read(parameters), http, pretty));
        }
    }

    private byte[] answer(Q request, HttpServletRequest http, boolean pretty) {
        try {
            return written(answerTo(request, http), pretty);
        } catch (Exception e) {
            return apology(request, e, pretty);
        } catch (StackOverflowError | LinkageError | AssertionError e) {
            return apology(request, new IllegalStateException(e), pretty);
        }
    }

    private byte[] written(@Nullable A answer, boolean pretty) {
        A document = answer == null ? empty() : answer;
        byte[] xml = document.toXml().getBytes(StandardCharsets.UTF_8);
        if (xml.length > MAX_BYTES) {
            throw new IllegalStateException("The document takes " + xml.length
                    + " bytes; Twilio refuses more than " + MAX_BYTES + ".");
        }
        return pretty ? document.toPrettyXml().getBytes(StandardCharsets.UTF_8) : xml;
    }

    private byte[] apology(Q request, Exception failure, boolean pretty) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        FailureLog.failed(this, request, failure);
        try {
            return written(apologyFor(request, failure), pretty);
        } catch (RuntimeException e) {
            FailureLog.failed(this, request, e);
            return written(null, pretty);
        }
    }

    private static void write(HttpServletResponse response, byte[] bytes) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.setContentLength(bytes.length);
        // A cache in front of the app would hand to anybody what a signature had to be shown for.
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(bytes);
    }

    /** Returns an init-param, or a default. */
    final String text(String initParameter, String otherwise) {
        String value = getInitParameter(initParameter);
        return value == null ? otherwise : value;
    }
}
