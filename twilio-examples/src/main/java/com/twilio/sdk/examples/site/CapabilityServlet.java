package com.twilio.sdk.examples.site;

import com.twilio.sdk.token.ClientCapability;
import com.twilio.sdk.type.Secret;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.time.Duration;

/**
 * A servlet that hands a browser the capability token of Twilio Client 1.x, signed with the auth token.
 *
 * <p>{@code POST /capability} ⇒ {@code {"identity":"visitor…","token":"eyJ…"}}. New pages take {@link TokenServlet}.
 */
public final class CapabilityServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient String accountSid;
    private final transient Secret authToken;
    private final transient String applicationSid;

    /** Makes the servlet; the TwiML of outgoing calls comes from the application ({@code AP…}). */
    public CapabilityServlet(String accountSid, Secret authToken, String applicationSid) {
        this.accountSid = accountSid;
        this.authToken = authToken;
        this.applicationSid = applicationSid;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse answer)
            throws IOException {
        String identity = Visitor.identity(request);
        ClientCapability token = ClientCapability.builder(accountSid, authToken)
                .incoming(identity)
                .outgoing(applicationSid)
                .ttl(Duration.ofMinutes(30))
                .build();
        Visitor.answer(answer, identity, token.toJwt());
    }
}
