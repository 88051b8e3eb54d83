package com.twilio.sdk.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** What a request is dispatched to inside of the app is as protected as what it asked for. */
final class DispatchTest {
    private static final Map<String, String> FORM = Map.of("From", "+15558675310");

    private final WebServer server = new WebServer();
    private final LogRecorder log = new LogRecorder();
    private final Echo voice = new Echo(request -> request.getDispatcherType() + " "
            + request.getParameter("From") + " " + request.getParameter("step"));

    @AfterEach
    void stop() {
        server.close();
        log.close();
    }

    /** Dispatches to {@code /voice?step=2} in the way that the path says. */
    static final class Door extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            String way = request.getServletPath();
            if (request.getDispatcherType() != DispatcherType.REQUEST) {
                response.getWriter().print("door");
            } else if (way.endsWith("forward")) {
                request.getRequestDispatcher("/voice?step=2").forward(request, response);
            } else if (way.endsWith("include")) {
                response.getWriter().print("[");
                request.getRequestDispatcher("/voice?step=2").include(request, response);
                response.getWriter().print("]");
            } else if (way.endsWith("async")) {
                AsyncContext async = request.startAsync(request, response);
                async.dispatch("/voice?step=2");
            } else if (way.endsWith("bare")) {
                AsyncContext async = request.startAsync();
                async.dispatch("/voice?step=2");
            } else {
                response.sendError(500, "secret");
            }
        }
    }

    private void start(String... protectedPaths) {
        server.servlet("/voice", voice);
        for (String way : new String[] {"forward", "include", "async", "bare", "error"}) {
            server.servlet("/" + way, new Door());
            server.servlet("/open/" + way, new Door());
        }
        ErrorPage page = new ErrorPage();
        page.setErrorCode(500);
        page.setLocation("/voice?step=2");
        server.context.addErrorPage(page);
        TwilioSignatureFilter.Builder filter =
                TwilioSignatureFilter.builder().validator(WebServer.TWILIO);
        if (protectedPaths.length > 0) {
            filter.paths(List.of(protectedPaths));
        }
        server.filter("/*", filter.build()).start();
    }

    @Test
    void signedRequest_isDispatchedWithItsBody() {
        start();
        assertThat(server.signedPost("/forward", FORM).body()).isEqualTo("FORWARD +15558675310 2");
        assertThat(server.signedPost("/include", FORM).body())
                .isEqualTo("[INCLUDE +15558675310 2]");
        assertThat(server.signedPost("/async", FORM).body()).isEqualTo("ASYNC +15558675310 2");
        assertThat(server.signedPost("/bare", FORM).body()).startsWith("ASYNC +15558675310");
        HttpResponse<String> error = server.signedPost("/error", FORM);
        assertThat(error.statusCode()).isEqualTo(500);
        assertThat(error.body()).startsWith("ERROR");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void request_thatWasNotSignedReachesNoProtectedServletOverAnOpenOne() {
        start("/voice");
        for (String way : new String[] {"forward", "include", "async", "bare", "error"}) {
            HttpResponse<String> response = server.post("/open/" + way, FORM);
            assertThat(response.body()).as(way).isIn("", "[]");
        }
        assertThat(server.post("/open/forward", FORM).statusCode()).isEqualTo(403);
        assertThat(voice.reached).isEmpty();
    }

    @Test
    void signedRequest_isCheckedByTheUrlThatItAskedFor() {
        start("/voice");
        assertThat(server.signedGet("/open/forward?From=a%2Bb").body()).isEqualTo("FORWARD a+b 2");
        assertThat(server.signedGet("/open/async?From=a%2Bb").body()).startsWith("ASYNC ");
        assertThat(server.signedGet("/open/include?From=a%2Bb").body())
                .isEqualTo("[INCLUDE a+b 2]");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void refusal_asksForNoErrorPage() {
        ErrorPage page = new ErrorPage();
        page.setErrorCode(403);
        page.setLocation("/voice");
        server.context.addErrorPage(page);
        start();
        HttpResponse<String> response = server.post("/forward", FORM);
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).isEmpty();
        assertThat(voice.reached).isEmpty();
    }
}
