package com.twilio.sdk.examples.web;

import com.twilio.sdk.examples.menu.BakeryMenu;
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
                ? BakeryMenu.chosen(Objects.requireNonNullElse(request.getParameter("Digits"), ""))
                : BakeryMenu.menu();
        answer.setContentType("text/xml; charset=UTF-8");
        answer.getWriter().write(twiml.toXml());
    }
}
