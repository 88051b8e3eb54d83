package com.twilio.sdk.servlet;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * A listener that tells {@link TwilioHandshake} which request it decides about: the interface of Jakarta WebSocket hands it
 * the request only when it is too late for a 403.
 *
 * <p>A web app finds it by its annotation; without annotations (a {@code metadata-complete} {@code web.xml}, an embedded
 * container) add it yourself: {@code servletContext.addListener(TwilioHandshakeListener.class)} ⇒ a wrong signature is
 * answered with {@code 403}. Without it, the endpoint stays closed too, with a 500.
 */
@WebListener
public final class TwilioHandshakeListener implements ServletRequestListener {
    private static final ThreadLocal<@Nullable HttpServletRequest> CURRENT = new ThreadLocal<>();

    /** Made by the container. */
    public TwilioHandshakeListener() {}

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request) {
            CURRENT.set(request);
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        CURRENT.remove();
    }

    static @Nullable HttpServletRequest current() {
        return CURRENT.get();
    }
}
