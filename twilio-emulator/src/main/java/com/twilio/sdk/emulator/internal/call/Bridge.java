package com.twilio.sdk.emulator.internal.call;

/** One direction of a bridge: what one phone does, the other one hears. */
record Bridge(Leg other, Runnable star) implements Input {
    @Override
    public void key(char key) {
        other.hearTones(String.valueOf(key));
        if (key == '*') {
            star.run();
        }
    }

    @Override
    public void speech(String text) {
        other.hear(text);
    }
}
