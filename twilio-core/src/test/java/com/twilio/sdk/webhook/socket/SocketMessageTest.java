package com.twilio.sdk.webhook.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.webhook.MediaStreamEvent;
import com.twilio.sdk.webhook.MediaTrack;
import com.twilio.sdk.webhook.RelayMessageType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;

class SocketMessageTest {
    private static final String SID = "MZ0123456789abcdef0123456789abcdef";

    @Test
    void start_tellsTheCallAndTheSound() {
        StreamStart start = (StreamStart) MediaStreamMessage.parse("""
                {"event":"start","sequenceNumber":"1","start":{"accountSid":"AC1","streamSid":"MZ1",
                "callSid":"CA1","tracks":["inbound","outbound"],"mediaFormat":{"encoding":"audio/x-mulaw",
                "sampleRate":8000,"channels":1},"customParameters":{"name":"Ann","age":"7"}},"streamSid":"MZ1"}
                """);

        assertThat(start.getEvent()).isEqualTo(MediaStreamEvent.START);
        assertThat(start.getSequenceNumber()).isEqualTo(1);
        assertThat(start.getStreamSid()).isEqualTo("MZ1");
        assertThat(start.getAccountSid()).isEqualTo("AC1");
        assertThat(start.getCallSid()).isEqualTo("CA1");
        assertThat(start.getTracks()).containsExactly("inbound", "outbound");
        assertThat(start.getEncoding()).isEqualTo("audio/x-mulaw");
        assertThat(start.getSampleRate()).isEqualTo(8000);
        assertThat(start.getChannels()).isEqualTo(1);
        assertThat(start.getCustomParameters()).isEqualTo(Map.of("name", "Ann", "age", "7"));
        assertThat(start.problems()).isEmpty();
    }

    @Test
    void media_hasItsSoundAsBytes() {
        StreamMedia media = (StreamMedia) MediaStreamMessage.parse("""
                {"event":"media","sequenceNumber":"3","media":{"track":"outbound","chunk":"1","timestamp":"20",
                "payload":"AP+A"},"streamSid":"MZ1"}
                """);

        assertThat(media.getTrack()).isEqualTo(MediaTrack.OUTBOUND);
        assertThat(media.getChunk()).isEqualTo(1);
        assertThat(media.getTimestamp()).isEqualTo(Duration.ofMillis(20));
        assertThat(media.getPayload()).containsExactly(0, -1, -128);
        assertThat(media.problems()).isEmpty();
    }

    @Test
    void theOtherMessagesOfAStream_areRead() {
        StreamConnected connected = (StreamConnected) MediaStreamMessage.parse(
                "{\"event\":\"connected\",\"protocol\":\"Call\",\"version\":\"1.0.0\"}");
        assertThat(connected.getProtocol() + " " + connected.getVersion()).isEqualTo("Call 1.0.0");

        StreamDtmf dtmf = (StreamDtmf) MediaStreamMessage.parse(
                "{\"event\":\"dtmf\",\"streamSid\":\"MZ1\",\"sequenceNumber\":\"5\","
                        + "\"dtmf\":{\"track\":\"inbound_track\",\"digit\":\"1\"}}");
        assertThat(dtmf.getDigit()).isEqualTo("1");
        assertThat(dtmf.getTrack()).isEqualTo(MediaTrack.INBOUND_TRACK);

        StreamMark mark = (StreamMark)
                MediaStreamMessage.parse(
                        "{\"event\":\"mark\",\"sequenceNumber\":\"4\",\"streamSid\":\"MZ1\",\"mark\":{\"name\":\"end\"}}");
        assertThat(mark.getName()).isEqualTo("end");

        StreamStop stop = (StreamStop) MediaStreamMessage.parse(
                "{\"event\":\"stop\",\"sequenceNumber\":\"5\",\"stop\":{\"accountSid\":\"AC1\",\"callSid\":\"CA1\"},"
                        + "\"streamSid\":\"MZ1\"}");
        assertThat(stop.getCallSid() + stop.getAccountSid()).isEqualTo("CA1AC1");
    }

    @Test
    void whatAnAppSendsToAStream_isWrittenAsTwilioReadsIt() {
        assertThat(StreamMedia.of("MZ1", new byte[] {0, -1, -128}).toJson())
                .isEqualTo(
                        "{\"event\":\"media\",\"streamSid\":\"MZ1\",\"media\":{\"payload\":\"AP+A\"}}");
        assertThat(StreamMark.of("MZ1", "end").toJson())
                .isEqualTo(
                        "{\"event\":\"mark\",\"streamSid\":\"MZ1\",\"mark\":{\"name\":\"end\"}}");
        assertThat(StreamClear.of("MZ1").toJson())
                .isEqualTo("{\"event\":\"clear\",\"streamSid\":\"MZ1\"}");
    }

    @Test
    void whatTheRelayTells_isRead() {
        RelaySetup setup = (RelaySetup) RelayMessage.parse("""
                {"type":"setup","sessionId":"VX1","callSid":"CA1","from":"+15558675310","to":"+15017250604",
                "direction":"inbound","callType":"PSTN","callStatus":"RINGING","accountSid":"AC1",
                "parentCallSid":null,"customParameters":{"callReference":"a"}}
                """);
        assertThat(setup.getSessionId() + setup.getCallSid() + setup.getFrom())
                .isEqualTo("VX1CA1+15558675310");
        assertThat(setup.getParentCallSid()).isNull();
        assertThat(setup.getCustomParameters()).isEqualTo(Map.of("callReference", "a"));

        RelayPrompt prompt = (RelayPrompt)
                RelayMessage.parse(
                        "{\"type\":\"prompt\",\"voicePrompt\":\"Hi there\",\"lang\":\"en-US\",\"last\":true}");
        assertThat(prompt.getVoicePrompt()).isEqualTo("Hi there");
        assertThat(prompt.getLast()).isTrue();

        RelayInterrupt interrupt = (RelayInterrupt)
                RelayMessage.parse(
                        "{\"type\":\"interrupt\",\"utteranceUntilInterrupt\":\"Life is\",\"durationUntilInterruptMs\":460}");
        assertThat(interrupt.getUtteranceUntilInterrupt()).isEqualTo("Life is");
        assertThat(interrupt.getDurationUntilInterrupt()).isEqualTo(Duration.ofMillis(460));

        RelayDtmf dtmf = (RelayDtmf) RelayMessage.parse("{\"type\":\"dtmf\",\"digit\":\"1\"}");
        assertThat(dtmf.getDigit()).isEqualTo("1");

        RelayError error = (RelayError)
                RelayMessage.parse("{\"type\":\"error\",\"description\":\"Invalid message\"}");
        assertThat(error.getDescription()).isEqualTo("Invalid message");
    }

    @Test
    void whatAnAppTellsTheRelay_isWrittenAsTwilioReadsIt() {
        List<SocketMessage> sent = List.of(
                RelayText.of("Hi \"you\"")
                        .last(true)
                        .lang("sv-SE")
                        .interruptible(false)
                        .preemptible(true),
                RelayPlay.of("https://a/b.mp3").loop(2).preemptible(false).interruptible(true),
                RelaySendDigits.of("9www4085551212"),
                RelayLanguage.of().ttsLanguage("sv-SE").transcriptionLanguage("en-US"),
                RelayEnd.of().handoffData("{\"a\":1}"),
                RelayEnd.of());

        assertThat(sent.stream().map(SocketMessage::toJson))
                .containsExactly(
                        "{\"type\":\"text\",\"token\":\"Hi \\\"you\\\"\",\"last\":true,\"lang\":\"sv-SE\","
                                + "\"interruptible\":false,\"preemptible\":true}",
                        "{\"type\":\"play\",\"source\":\"https://a/b.mp3\",\"loop\":2,\"preemptible\":false,"
                                + "\"interruptible\":true}",
                        "{\"type\":\"sendDigits\",\"digits\":\"9www4085551212\"}",
                        "{\"type\":\"language\",\"ttsLanguage\":\"sv-SE\",\"transcriptionLanguage\":\"en-US\"}",
                        "{\"type\":\"end\",\"handoffData\":\"{\\\"a\\\":1}\"}",
                        "{\"type\":\"end\"}");
        for (SocketMessage message : sent) {
            assertThat(RelayMessage.parse(message.toJson()))
                    .isEqualTo(message)
                    .hasSameHashCodeAs(message);
            assertThat(message.problems()).isEmpty();
        }
    }

    @Test
    void messageInHand_staysAsItIs() {
        RelayText text = RelayText.of("Hi");

        assertThat(text.last(true).getLast()).isTrue();
        assertThat(text.getLast()).isNull();
        assertThat(text).isEqualTo(RelayText.of("Hi")).isNotEqualTo(text.last(true));
    }

    @Test
    void typeThatIsNotListed_keepsItsFields() {
        MediaStreamMessage message = MediaStreamMessage.parse(
                "{\"event\":\"tomorrow\",\"x\":{\"y\":[1.0,2]},\"z\":1.50}");

        assertThat(message.getClass()).isEqualTo(MediaStreamMessage.class);
        assertThat(message.getEvent())
                .extracting(MediaStreamEvent::known)
                .isEqualTo(MediaStreamEvent.Known.UNKNOWN);
        assertThat(message.get("x.y")).isEqualTo("[1.0,2]");
        assertThat(message.get("z")).isEqualTo("1.50");
        assertThat(message.get("x.y.z")).isNull();
        assertThat(message.toJson())
                .isEqualTo("{\"event\":\"tomorrow\",\"x\":{\"y\":[1.0,2]},\"z\":1.50}");
        assertThat(RelayMessage.parse("{}").getType()).isNull();
        assertThat(RelayMessage.parse("{\"type\":\"TEXT\"}").getType())
                .isEqualTo(RelayMessageType.TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"event":"media","media":{"payload":"%%%"}}        | StreamMedia.media.payload is '%%%', not Base64.
            {"event":"media","media":{"chunk":1.5}}            | StreamMedia.media.chunk is '1.5', not a whole number.
            {"event":"media","media":{"chunk":[1]}}            | StreamMedia.media.chunk is '[1]', not a whole number.
            {"event":"media","media":{"timestamp":1e999999999}} | StreamMedia.media.timestamp is '1e999999999', not a number of milliseconds.
            {"event":"start","start":{"tracks":"inbound"}}     | StreamStart.start.tracks is not a list.
            {"event":"start","start":{"customParameters":[]}}  | StreamStart.start.customParameters is not an object.
            """)
    void fieldThatCannotBeRead_isNamed(String json, String problem) {
        assertThat(MediaStreamMessage.parse(json).problems()).containsExactly(problem);
    }

    @Test
    void getter_failsAsProblemsTell() {
        StreamMedia media = (StreamMedia)
                MediaStreamMessage.parse("{\"event\":\"media\",\"media\":{\"chunk\":\"one\"}}");

        assertThatThrownBy(media::getChunk)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("StreamMedia.media.chunk is 'one', not a whole number.");
    }

    @Test
    void toString_tellsNoWordAndNoNumber() {
        assertThat(RelayMessage.parse(
                        "{\"type\":\"prompt\",\"voicePrompt\":\"my PIN is 1234\",\"last\":true}"))
                .hasToString("RelayPrompt[type=prompt, voicePrompt=(14 characters), last=true]");
        assertThat(RelayMessage.parse("{\"type\":\"setup\",\"from\":\"+15558675310\"}"))
                .hasToString("RelaySetup[type=setup, from=•••5310]");
        assertThat(StreamMedia.of(SID, new byte[3]))
                .hasToString("StreamMedia[event=media, streamSid=" + SID
                        + ", media.payload=(4 characters)]");
        assertThat(MediaStreamMessage.parse(
                        "{\"event\":\"start\",\"start\":{\"customParameters\":{\"a\":1}}}"))
                .hasToString("StreamStart[event=start, start.customParameters=(7 characters)]");
    }
}
