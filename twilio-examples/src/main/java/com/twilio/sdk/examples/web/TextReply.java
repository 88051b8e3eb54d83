package com.twilio.sdk.examples.web;

import com.twilio.sdk.twiml.MessagingResponse;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.Objects;

/**
 * A servlet that answers an incoming text with a text.
 *
 * <p>{@code POST /text} with {@code Body=2 rolls} ⇒ {@code <Response><Message>Thank you! …: 2 rolls</Message></Response>}
 */
@WebServlet(TextReply.PATH)
public final class TextReply extends HttpServlet {
    /** Where it answers. */
    public static final String PATH = "/text";

    private static final long serialVersionUID = 1L;

    /** Makes the servlet; the container calls it. */
    public TextReply() {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse answer)
            throws IOException {
        String order =
                Objects.requireNonNullElse(request.getParameter("Body"), "").strip();
        MessagingResponse twiml = new MessagingResponse()
                .message(
                        order.isEmpty()
                                ? "What would you like? Text us your order."
                                : "Thank you! We will bake: " + order);
        answer.setContentType("text/xml; charset=UTF-8");
        answer.getWriter().write(twiml.toXml());
    }
}
