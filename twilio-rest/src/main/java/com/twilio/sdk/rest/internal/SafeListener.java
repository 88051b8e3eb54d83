package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.RequestEvent;
import com.twilio.sdk.rest.RequestListener;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A listener that cannot break a call: what it throws is logged once. */
public final class SafeListener implements RequestListener {
    private final RequestListener listener;
    private final AtomicBoolean failed = new AtomicBoolean();

    public SafeListener(RequestListener listener) {
        this.listener = listener;
    }

    @Override
    public void callStarted(RequestEvent event) {
        tell(told -> told.callStarted(event));
    }

    @Override
    public void attemptStarted(RequestEvent event) {
        tell(told -> told.attemptStarted(event));
    }

    @Override
    public void attemptEnded(RequestEvent event) {
        tell(told -> told.attemptEnded(event));
    }

    @Override
    public void retryPlanned(RequestEvent event, Duration pause) {
        tell(told -> told.retryPlanned(event, pause));
    }

    @Override
    public void callEnded(RequestEvent event) {
        tell(told -> told.callEnded(event));
    }

    private void tell(Consumer<RequestListener> event) {
        try {
            event.accept(listener);
        } catch (Throwable e) {
            if (failed.compareAndSet(false, true)) {
                RequestLog.LOG.log(
                        System.Logger.Level.WARNING,
                        "The request listener " + listener.getClass().getName()
                                + " has thrown an exception; the call goes on. Further ones are not logged.",
                        e);
            }
        }
    }

    @Override
    public String toString() {
        return listener.getClass().getName();
    }
}
