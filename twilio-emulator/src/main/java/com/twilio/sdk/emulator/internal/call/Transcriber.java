package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.Store;

/** Writes recordings down: a phone's words are known, so that the text is exact. */
final class Transcriber {
    private static final long SHORTEST = 2;
    private static final long LONGEST = 120;

    private Transcriber() {}

    /** Writes down what a Record verb recorded, if its attributes ask for that. */
    static void transcribe(Attributes attributes, Recording recording) {
        String callback = attributes.text("transcribeCallback", "");
        if (callback.isEmpty() && !attributes.isTrue("transcribe")) {
            return;
        }
        long seconds = recording.seconds();
        boolean fits = seconds >= SHORTEST && seconds <= LONGEST;
        DocumentRun run = attributes.run();
        if (!fits) {
            run.warn(
                    attributes.element(),
                    "13617 a recording of " + seconds
                            + " s is not written down; 2 to 120 s are possible");
        }
        Resource text = store(run.engine.exchange, recording)
                .set("status", fits ? "completed" : "failed")
                .set("duration", String.valueOf(seconds))
                .set("transcription_text", fits ? recording.words() : "");
        if (!callback.isEmpty()) {
            report(run, callback, recording, text);
        }
    }

    private static Resource store(Exchange exchange, Recording recording) {
        String account = recording.plan().account();
        Resource text = exchange.store
                .add("Transcription", account, "Transcriptions", "TR")
                .set("recording_sid", recording.sid())
                .set("price_unit", "USD")
                .set("type", "fast");
        exchange.store.link(
                text,
                Store.account(account) + "/Recordings/" + recording.sid() + "/Transcriptions");
        return text;
    }

    private static void report(
            DocumentRun run, String callback, Recording recording, Resource text) {
        Form form = new Form()
                .add("TranscriptionSid", text.sid())
                .add("TranscriptionText", String.valueOf(text.text("transcription_text")))
                .add("TranscriptionStatus", String.valueOf(text.text("status")))
                .add(
                        "TranscriptionUrl",
                        run.engine.exchange.baseUrl.get()
                                + Store.account(recording.plan().account()) + "/Transcriptions/"
                                + text.sid())
                .add("RecordingSid", recording.sid())
                .add("RecordingUrl", recording.url());
        run.tell(callback, "POST", run.leg.parameters(), form);
    }
}
