package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.phone.Speech;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;

/** What a Gather tells its partialResultCallback while somebody speaks: the words so far, after each but the last. */
final class PartialResults {
    private final Scope scope;
    private final Attributes attributes;
    private int sequence;

    PartialResults(Scope scope, Attributes attributes) {
        this.scope = scope;
        this.attributes = attributes;
    }

    /** Somebody starts to say {@code text}. */
    void start(String text) {
        String callback = attributes.text("partialResultCallback", "");
        if (callback.isEmpty()) {
            return;
        }
        String said = Speech.normalize(text);
        for (int end = said.indexOf(' '); end > 0; end = said.indexOf(' ', end + 1)) {
            String words = said.substring(0, end);
            scope.after(Speech.duration(words), () -> report(callback, words));
        }
    }

    private void report(String callback, String words) {
        DocumentRun run = attributes.run();
        Form form = new Form()
                .add("UnstableSpeechResult", words)
                .add("Stability", "0.9")
                .add("SequenceNumber", String.valueOf(sequence++));
        run.tell(
                callback,
                attributes.text("partialResultCallbackMethod", "POST"),
                run.leg.parameters(),
                form);
    }
}
