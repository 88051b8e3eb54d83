package com.twilio.sdk.examples.web;

import com.twilio.sdk.twiml.VoiceResponse;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.Objects;

/**
 * A servlet that answers a phone call with a menu, and the key that the caller presses with what it stands for.
 *
 * <p>{@code POST /voice} ⇒ {@code <Response><Gather numDigits="1" …><Say>Press 1 …</Say></Gather>…}; the key comes back
 * as {@code POST /voice/key} with {@code Digits=1}.
 */
@WebServlet(VoiceMenu.PATH)
public final class VoiceMenu extends HttpServlet {
    /** Where it answers: the path itself, and {@code /voice/key} for the key. */
    public static final String PATH = "/voice/*";

    private static final long serialVersionUID = 1L;

    /** Makes the servlet; the container calls it. */
    public VoiceMenu() {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse answer)
            throws IOException {
        VoiceResponse twiml = "/key".equals(request.getPathInfo())
                ? chosen(Objects.requireNonNullElse(request.getParameter("Digits"), ""))
                : menu();
        answer.setContentType("text/xml; charset=UTF-8");
        answer.getWriter().write(twiml.toXml());
    }

    private static VoiceResponse menu() {
        return new VoiceResponse()
                .gather(g -> g.numDigits(1)
                        .timeout(5)
                        .action("/voice/key")
                        .say("Welcome to the bakery.")
                        .say("Press 1 for our opening hours. Press 2 to order bread."))
                .say("No key was pressed. Good bye.");
    }

    private static VoiceResponse chosen(String digits) {
        return switch (digits) {
            case "1" ->
                new VoiceResponse()
                        .say("We are open from seven in the morning to six.")
                        .hangup();
            case "2" ->
                new VoiceResponse()
                        .say("Please text your order to this number.")
                        .pause()
                        .say("Good bye.");
            default -> new VoiceResponse().say("There is nothing on that key.").redirect("/voice");
        };
    }
}
