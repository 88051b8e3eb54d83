package com.twilio.sdk.examples.site;

import com.twilio.sdk.token.AccessToken;
import com.twilio.sdk.type.Secret;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.time.Duration;

/**
 * A servlet that hands a browser the token with which it makes and takes calls.
 *
 * <p>{@code POST /token} ⇒ {@code {"identity":"visitor…","token":"eyJ…"}}. The token holds for half an hour and cannot be
 * called back, and its calls cost money: in an app of yours, only who has signed in gets one.
 */
public final class TokenServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient String accountSid;
    private final transient String apiKey;
    private final transient Secret apiSecret;
    private final transient String applicationSid;

    /** Makes the servlet; the TwiML of outgoing calls comes from the application ({@code AP…}). */
    public TokenServlet(String accountSid, String apiKey, Secret apiSecret, String applicationSid) {
        this.accountSid = accountSid;
        this.apiKey = apiKey;
        this.apiSecret = apiSecret;
        this.applicationSid = applicationSid;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse answer)
            throws IOException {
        String identity = Visitor.identity(request);
        AccessToken token = AccessToken.builder(accountSid, apiKey, apiSecret)
                .identity(identity)
                .ttl(Duration.ofMinutes(30))
                .voice(v -> v.incomingAllow(true).outgoingApplicationSid(applicationSid))
                .build();
        Visitor.answer(answer, identity, token.toJwt());
    }
}
