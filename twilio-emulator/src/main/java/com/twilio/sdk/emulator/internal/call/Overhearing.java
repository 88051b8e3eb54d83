package com.twilio.sdk.emulator.internal.call;

/** What somebody does who hears the phone beside the verb that listens. */
interface Overhearing {
    void keyPressed(char key);

    void speaks();

    void hasSpoken();
}
