package com.twilio.sdk.examples.standalone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.TwilioException;
import com.twilio.sdk.rest.api.v2010.Call;
import com.twilio.sdk.twiml.MessagingResponse;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.webhook.RequestValidator;
import com.twilio.sdk.webhook.WebhookRequest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * The four pages of the phone app.
 *
 * <p>{@code /make_call} calls one phone, which the environment names, and costs money each time that it is opened: keep it
 * to yourself. {@code /voice_url} and {@code /sms_url} answer Twilio alone, by its signature.
 */
final class PhonePages {
    private final TwilioClient twilio;
    private final PhoneSettings settings;
    private final String url;
    private final RequestValidator validator;

    PhonePages(TwilioClient twilio, PhoneSettings settings, String url) {
        this.twilio = twilio;
        this.settings = settings;
        this.url = url;
        this.validator = RequestValidator.of(settings.authToken());
    }

    void addTo(HttpServer server) {
        add(server, "/", this::hello);
        add(server, "/make_call", this::call);
        add(
                server,
                "/voice_url",
                answering(request ->
                        new VoiceResponse().say("Hello from a phone app!").toXml()));
        add(
                server,
                "/sms_url",
                answering(request -> new MessagingResponse()
                        .message("Thanks, I got \"" + request.get("Body") + "\".")
                        .toXml()));
    }

    /** The JDK's server matches paths by how they begin. */
    private static void add(HttpServer server, String path, HttpHandler page) {
        server.createContext(path, exchange -> {
            if (exchange.getRequestURI().getPath().equals(path)) {
                page.handle(exchange);
            } else {
                send(exchange, 404, "text/plain", "There is no such page.");
            }
        });
    }

    private void hello(HttpExchange exchange) throws IOException {
        send(exchange, 200, "text/plain", "Hello from a phone app!");
    }

    private void call(HttpExchange exchange) throws IOException {
        try {
            Call call = twilio.calls()
                    .create(c -> c.to(settings.to()).from(settings.from()).url(url + "/voice_url"));
            send(exchange, 200, "text/plain", "The call is " + call.getStatus() + ".");
        } catch (TwilioException e) {
            send(exchange, 502, "text/plain", "The call was not placed: " + e.getMessage());
        }
    }

    private HttpHandler answering(Function<WebhookRequest, String> twiml) {
        return exchange -> answer(exchange, twiml);
    }

    private void answer(HttpExchange exchange, Function<WebhookRequest, String> twiml)
            throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(RequestValidator.MAX_BODY_BYTES);
        WebhookRequest request = WebhookRequest.parse(new String(body, StandardCharsets.UTF_8));
        String signature = exchange.getRequestHeaders().getFirst("X-Twilio-Signature");
        // The query as it came, not decoded: that is what Twilio signed.
        String requested = url + exchange.getRequestURI();
        if (validator.isValid(requested, request.parameters(), signature)) {
            send(exchange, 200, "text/xml", twiml.apply(request));
        } else {
            send(exchange, 403, "text/plain", "Twilio did not sign this.");
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
