package com.twilio.sdk.examples.texts;

import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.api.v2010.Call;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A servlet that places a call, or sends a text, when it is posted to, and answers {@code {"error":…}} when that is done.
 *
 * <p>{@code POST /makeCall} ⇒ {@code {"error":false}}. The container's thread goes back at once, however long Twilio takes:
 * map the servlet with {@code asyncSupported}. Whom it reaches is fixed here and not taken from the request, or a stranger
 * could call anybody at your expense; let only people whom you know reach it.
 */
public final class SendEndpoint extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<CompletableFuture<String>> work;

    private SendEndpoint(Supplier<CompletableFuture<String>> work) {
        this.work = work;
    }

    /** Makes the servlet that places a call; {@code url} answers its TwiML. It prints who calls. */
    public static SendEndpoint call(
            TwilioClient twilio, String to, String from, String url, PrintStream out) {
        return new SendEndpoint(() -> twilio.calls()
                .createAsync(c -> c.to(to).from(from).url(url))
                .handle((call, failure) -> told(call, failure, out)));
    }

    private static String told(@Nullable Call call, @Nullable Throwable failure, PrintStream out) {
        if (call != null) {
            out.println(call.getFrom());
        }
        return ErrorJson.of(failure);
    }

    /** Makes the servlet that sends a text. */
    public static SendEndpoint text(SendTextLater sender, String to, String from, String body) {
        return new SendEndpoint(() -> sender.send(to, from, body));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse answer) {
        AsyncContext later = request.startAsync(request, answer);
        later.setTimeout(0); // the client's own deadline ends it, with an answer
        CompletableFuture<Void> unused = work.get().thenAccept(json -> {
            write(answer, json);
            later.complete();
        });
    }

    private void write(HttpServletResponse answer, String json) {
        try {
            answer.setContentType("application/json");
            answer.setCharacterEncoding("UTF-8");
            answer.setHeader("Cache-Control", "no-store");
            answer.getWriter().write(json);
        } catch (IOException e) {
            log("The browser did not wait for its answer.", e);
        }
    }
}
