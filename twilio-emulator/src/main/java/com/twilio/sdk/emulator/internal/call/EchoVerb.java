package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

/** The Echo verb: the phone hears what it says and presses, until it hangs up. */
final class EchoVerb implements Verb {
    @Override
    public void run(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        run.leg.listen(new Mirror(run.leg));
    }

    private static final class Mirror implements Input {
        private final Leg leg;
        private boolean sounding;

        Mirror(Leg leg) {
            this.leg = leg;
        }

        @Override
        public void key(char key) {
            reflect(() -> leg.hearTones(String.valueOf(key)));
        }

        @Override
        public void speech(String text) {
            reflect(() -> leg.hear(text));
        }

        /** What a second echo at the other end sends back is not sent again, else the two never fall silent. */
        private void reflect(Runnable sound) {
            if (!sounding) {
                sounding = true;
                sound.run();
                sounding = false;
            }
        }
    }
}
