package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.webhook.RecordingEvent;
import com.twilio.sdk.webhook.TranscriptionEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

class RecordingTest {
    private static final String PHONE = "+15558675310";
    private static final String OTHER = "+15558675311";

    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);
    private final String number = twilio.numbers().get(0);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private static HttpResponse<byte[]> download(String method, String url) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(url))
                                    .method(method, HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A WAV file, read by its specification (RIFF, chunk "fmt ", chunk "data"). */
    private record Wav(int format, int channels, int rate, int bits, ByteBuffer sound) {
        static Wav at(String url) {
            ByteBuffer in =
                    ByteBuffer.wrap(download("GET", url).body()).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(word(in)).isEqualTo("RIFF");
            assertThat(in.getInt()).isEqualTo(in.capacity() - 8);
            assertThat(word(in) + word(in) + in.getInt()).isEqualTo("WAVEfmt 16");
            int format = in.getShort();
            int channels = in.getShort();
            int rate = in.getInt();
            int bytesPerSecond = in.getInt();
            int frame = in.getShort();
            int bits = in.getShort();
            assertThat(frame).isEqualTo(channels * bits / 8);
            assertThat(bytesPerSecond).isEqualTo(frame * rate);
            assertThat(word(in)).isEqualTo("data");
            byte[] sound = new byte[in.getInt()];
            in.get(sound);
            assertThat(in.remaining()).isZero();
            return new Wav(format, channels, rate, bits, ByteBuffer.wrap(sound));
        }

        private static String word(ByteBuffer in) {
            byte[] word = new byte[4];
            in.get(word);
            return new String(word, StandardCharsets.US_ASCII);
        }

        int seconds() {
            return sound.capacity() / (channels * bits / 8) / rate;
        }
    }

    private List<String> recordings() {
        return app.seen("/recording").stream()
                .map(seen -> seen.get("RecordingStatus") + " " + seen.get("RecordingSource") + " "
                        + seen.get("RecordingDuration") + " " + seen.get("RecordingChannels"))
                .toList();
    }

    @Test
    void recording_isAWavFileOfItsDurationAtItsUrl() {
        app.twiml("/voice", "<Record action=\"/recorded\" timeout=\"3\"/>").twiml("/recorded", "");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone(PHONE).calls(number).says("please call me back");
        twilio.verify();

        String url = app.seen("/recorded").get(0).get("RecordingUrl");
        Wav wav = Wav.at(url);
        assertThat(List.of(wav.format(), wav.channels(), wav.rate(), wav.bits()))
                .containsExactly(1, 1, 8000, 16);
        assertThat(wav.sound().array()).hasSize(4 * 8000 * 2);
        assertThat(Arrays.copyOf(wav.sound().array(), 4000)).containsOnly(0);
        assertThat(Arrays.copyOfRange(wav.sound().array(), 8000, 12_000))
                .isNotEqualTo(new byte[4000]);
        assertThat(download("GET", url + ".wav").body())
                .isEqualTo(download("GET", url).body());
        assertThat(download("GET", url).headers().firstValue("Content-Type"))
                .contains("audio/x-wav");
        assertThat(download("HEAD", url).body()).isEmpty();
    }

    @Test
    void recordingResource_isListedFetchedAndDeletedWithItsSound() {
        app.twiml("/voice", "<Record action=\"/recorded\"/>").twiml("/recorded", "");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone(PHONE).calls(number).says("Hello").presses("#");
        twilio.verify();

        String call = app.seen("/recorded").get(0).get("CallSid");
        String sid = app.seen("/recorded").get(0).get("RecordingSid");
        String url = app.seen("/recorded").get(0).get("RecordingUrl");
        assertThat(Rest.field(rest.get("/Recordings/" + sid + ".json"), "media_url"))
                .isEqualTo(url);
        assertThat(Rest.field(rest.get("/Calls/" + call + "/Recordings.json"), "sid"))
                .isEqualTo(sid);
        assertThat(Rest.field(rest.get("/Recordings.json?CallSid=" + call), "source"))
                .isEqualTo("RecordVerb");

        assertThat(rest.delete("/Recordings/" + sid + ".json").statusCode()).isEqualTo(204);

        assertThat(rest.get("/Recordings/" + sid + ".json").statusCode()).isEqualTo(404);
        assertThat(rest.get("/Calls/" + call + "/Recordings/" + sid + ".json").statusCode())
                .isEqualTo(404);
        assertThat(download("GET", url + ".wav").statusCode()).isEqualTo(404);
    }

    @Test
    void dialRecording_hasTwoChannelsAndItsUrlInTheAction() {
        app.twiml(
                        "/voice",
                        "<Dial action=\"/after\" record=\"record-from-answer-dual\""
                                + " recordingStatusCallback=\"/recording\""
                                + " recordingStatusCallbackEvent=\"in-progress completed\">"
                                + "+15558675311</Dial>")
                .twiml("/after", "")
                .twiml("/recording", "");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone(PHONE).calls(number).hears("Hello").says("Good morning");
        twilio.phone(OTHER).answers().says("Hello").hears("Good morning").hangsUp();

        twilio.verify();

        assertThat(recordings())
                .containsExactly("in-progress DialVerb (absent) 2", "completed DialVerb 2 2");
        RecordingEvent event = RecordingEvent.of(app.seen("/recording").get(1).parameters());
        assertThat(event.problems()).isEmpty();
        assertThat(event.getCallSid()).isEqualTo(app.seen("/voice").get(0).get("CallSid"));
        String url = app.seen("/after").get(0).get("RecordingUrl");
        assertThat(url).isEqualTo(event.getRecordingUrl());
        assertThat(Wav.at(url).channels()).isEqualTo(2);
        assertThat(Wav.at(url).seconds()).isEqualTo(2);
    }

    @Test
    void callWithRecord_reportsItsRecordingWithItsEnd() {
        app.twiml("/voice", "<Say>Welcome to the machine</Say><Pause length=\"4\"/>")
                .twiml("/status", "")
                .twiml("/recording", "");
        twilio.phone(PHONE).answers().hears("Welcome");

        String sid = rest.call(
                PHONE,
                app.url("/voice"),
                "Record",
                "true",
                "RecordingStatusCallback",
                app.url("/recording"),
                "StatusCallback",
                app.url("/status"));
        twilio.verify();

        assertThat(recordings()).containsExactly("completed OutboundAPI 5 1");
        TestApp.Seen end = app.seen("/status").get(0);
        assertThat(end.get("CallSid")).isEqualTo(sid);
        assertThat(end.get("RecordingSid"))
                .isEqualTo(app.seen("/recording").get(0).get("RecordingSid"));
        assertThat(end.get("RecordingDuration")).isEqualTo("5");
        assertThat(Wav.at(end.get("RecordingUrl")).seconds()).isEqualTo(5);
    }

    @Test
    void liveCall_isRecordedPausedAndStoppedByRest() {
        try (TwilioEmulator manual =
                TwilioEmulator.builder().clock(ClockMode.MANUAL).start()) {
            Rest api = new Rest(manual);
            app.twiml("/voice", "<Pause length=\"60\"/>").twiml("/recording", "");
            String call = api.call(PHONE, app.url("/voice"));
            manual.advance(Duration.ofSeconds(10));
            String path = "/Calls/" + call + "/Recordings";

            var started =
                    api.post(path + ".json", "RecordingStatusCallback", app.url("/recording"));
            assertThat(started.statusCode()).isEqualTo(200);
            assertThat(Rest.field(started, "status")).isEqualTo("in-progress");
            manual.advance(Duration.ofSeconds(3));
            String current = path + "/Twilio.CURRENT.json";
            assertThat(Rest.field(api.post(current, "Status", "paused"), "status"))
                    .isEqualTo("paused");
            manual.advance(Duration.ofSeconds(20));
            assertThat(Rest.field(api.post(current, "Status", "in-progress"), "status"))
                    .isEqualTo("in-progress");
            manual.advance(Duration.ofSeconds(4));
            assertThat(Rest.field(api.post(current, "Status", "stopped"), "duration"))
                    .isEqualTo("7");
            manual.awaitIdle();

            assertThat(recordings()).containsExactly("completed StartCallRecordingAPI 7 1");
            assertThat(api.post(current, "Status", "paused").statusCode()).isEqualTo(404);
            assertThat(api.post("/Calls/CA" + "0".repeat(32) + "/Recordings.json")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void transcribe_givesTheTextThatThePhoneSaid() {
        app.twiml("/voice", "<Record action=\"/recorded\" transcribeCallback=\"/text\"/>")
                .twiml("/recorded", "")
                .twiml("/text", "");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone(PHONE).calls(number).says("my order never came to me").presses("#");
        twilio.verify();

        TranscriptionEvent event =
                TranscriptionEvent.of(app.seen("/text").get(0).parameters());
        assertThat(event.problems()).isEmpty();
        assertThat(event.getTranscriptionText()).isEqualTo("my order never came to me");
        assertThat(event.getTranscriptionStatus()).hasToString("completed");
        String path = "/Transcriptions/" + event.getTranscriptionSid() + ".json";
        assertThat(Rest.field(rest.get(path), "transcription_text"))
                .isEqualTo("my order never came to me");
        assertThat(Rest.field(
                        rest.get("/Recordings/" + event.getRecordingSid() + "/Transcriptions.json"),
                        "sid"))
                .isEqualTo(event.getTranscriptionSid());
    }

    @Test
    void transcriptionOfASecond_failsWithAWarning() {
        app.twiml("/voice", "<Record action=\"/recorded\" transcribeCallback=\"/text\"/>")
                .twiml("/recorded", "")
                .twiml("/text", "");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone(PHONE).calls(number).says("Hello").presses("#");
        twilio.verify();

        assertThat(app.seen("/text"))
                .extracting(seen -> seen.get("TranscriptionStatus"))
                .containsExactly("failed");
        assertThat(twilio.log().stream().map(LogEntry::text))
                .contains("13617 a recording of 1 s is not written down; 2 to 120 s are possible"
                        + " (line 1, document " + app.url("/voice") + ")");
    }

    @Test
    void trimSilence_cutsBothEnds() {
        app.twiml("/voice", "<Record action=\"/recorded\" trim=\"trim-silence\" timeout=\"9\"/>")
                .twiml("/recorded", "");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone(PHONE)
                .calls(number)
                .waits(Duration.ofSeconds(5))
                .says("one two three four five");
        twilio.verify();

        assertThat(app.seen("/recorded"))
                .extracting(seen -> seen.get("RecordingDuration"))
                .containsExactly("2");
    }

    @Test
    void recordingWithoutASecondOfSound_isAbsent() {
        app.twiml("/voice", "<Hangup/>").twiml("/recording", "");
        rest.call(
                PHONE,
                app.url("/voice"),
                "Record",
                "true",
                "RecordingStatusCallback",
                app.url("/recording"),
                "RecordingStatusCallbackEvent",
                "in-progress completed absent");
        twilio.verify();

        assertThat(recordings())
                .containsExactly(
                        "in-progress OutboundAPI (absent) 1", "absent OutboundAPI (absent) 1");
    }
}
