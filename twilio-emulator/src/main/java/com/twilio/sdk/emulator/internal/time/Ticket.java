package com.twilio.sdk.emulator.internal.time;

import org.jspecify.annotations.Nullable;

/** A promise that work outside the loop will come back: while it is out, the virtual clock stands still. */
public final class Ticket {
    private final EventLoop loop;
    private volatile @Nullable Runnable continuation;

    Ticket(EventLoop loop) {
        this.loop = loop;
    }

    /** Hands the ticket back; {@code continuation} runs on the loop's thread. */
    public void handBack(Runnable continuation) {
        this.continuation = continuation;
        loop.returned();
    }

    @Nullable
    Runnable continuation() {
        return continuation;
    }
}
