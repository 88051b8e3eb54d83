package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Resource;

/**
 * A call to a number of the account itself: the outbound leg meets an inbound one, which asks the number's voice URL.
 *
 * <p>What one document says is heard by the other one. Touched on the loop's thread alone.
 */
final class OwnCall {
    private static final int MOST_HOPS = 5;

    private final CallEngine engine;
    private final Leg outer;
    private final Runnable answered;

    /** Makes a meeting; {@code answered} runs when the inbound leg picks up. */
    OwnCall(CallEngine engine, Leg outer, Runnable answered) {
        this.engine = engine;
        this.outer = outer;
        this.answered = answered;
    }

    /** Lets the number ring. */
    void start(Resource number) {
        if (outer.hops() >= MOST_HOPS) {
            engine.warn(
                    outer,
                    "the numbers of this account call each other for ever, now " + outer.to()
                            + "; the call fails");
            engine.end(outer, "failed", "482");
            return;
        }
        CallUrls urls = new CallUrls();
        urls.take(VoiceFields.of(number));
        String account = String.valueOf(number.text("account_sid"));
        Leg inner = engine.leg(account, outer.from(), outer.to(), "inbound", urls, null);
        inner.record.set("phone_number_sid", number.sid());
        engine.exchange.log.belongs(inner.sid(), outer.sid());
        engine.told(inner, "ringing: " + inner.from() + " calls " + inner.to());
        inner.meets(outer);
        inner.onAnswer(this::pickUp);
        inner.onEnd(this::innerEnded);
        outer.onEnd(gone -> engine.hungUp(inner));
        engine.start(inner);
    }

    private void pickUp() {
        outer.scope.cancelTimers();
        engine.answer(outer);
        answered.run();
    }

    private void innerEnded(Leg inner) {
        if (outer.answeredAt() != null) {
            engine.hungUp(outer);
            return;
        }
        switch (inner.status()) {
            case "busy" -> engine.end(outer, "busy", "486");
            case "no-answer" -> engine.end(outer, "no-answer", "480");
            default -> engine.end(outer, "failed", "500");
        }
    }
}
