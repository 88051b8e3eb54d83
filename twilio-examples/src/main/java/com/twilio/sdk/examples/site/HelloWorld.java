package com.twilio.sdk.examples.site;

import com.twilio.sdk.servlet.VoiceServlet;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.webhook.VoiceRequest;

import java.util.Objects;

/**
 * A servlet that says {@code Hello World} to whoever is called, or the {@code Message} of the URL.
 *
 * <p>{@code POST /hello} ⇒ {@code <Response><Say>Hello World</Say></Response>}; {@code POST /hello?Message=Ahoy} ⇒
 * {@code <Response><Say>Ahoy</Say></Response>}.
 */
public final class HelloWorld extends VoiceServlet {
    private static final long serialVersionUID = 1L;

    /** Makes the servlet; the container calls it. */
    public HelloWorld() {}

    @Override
    protected VoiceResponse answer(VoiceRequest call) {
        return new VoiceResponse()
                .say(Objects.requireNonNullElse(call.get("Message"), "Hello World"));
    }
}
