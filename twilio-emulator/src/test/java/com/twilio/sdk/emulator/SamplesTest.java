package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.api.v2010.CallStatus;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every sample document for calls runs to its end, with a phone that presses a key, speaks and hangs up in the end. */
class SamplesTest {
    /** What is not simulated is said; the others are mistakes that the samples have for a phone that is no SIP client. */
    private static final Pattern EXPECTED =
            Pattern.compile("is not simulated|^31920 (no WebSocket|url of <Stream> is '')"
                    + "|^13801 <Refer> needs a call over SIP|^13617 a recording of 0 s|^13214 callerId"
                    + "|^13223 'DE0|^12200 line 1: <Response> takes no <Message>|there is no queue"
                    + "|<Stop> names the stream|<Leave> counts in a document of waitUrl");

    private static final Set<CallStatus> ENDED = Set.of(
            CallStatus.COMPLETED,
            CallStatus.BUSY,
            CallStatus.NO_ANSWER,
            CallStatus.FAILED,
            CallStatus.CANCELED);

    private final TestApp app = new TestApp();

    SamplesTest() {
        app.otherwise(seen -> TestApp.xml("<Response><Pause length=\"2\"/></Response>"));
    }

    @AfterEach
    void close() {
        app.close();
    }

    static Stream<Arguments> samples() throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of("..", "twilio-twiml", "src", "test", "resources", "samples"))) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith("voice"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList()
                    .stream();
        }
    }

    private static List<Arguments> read(Path file) {
        try {
            List<Arguments> samples = new ArrayList<>();
            String[] parts =
                    Files.readString(file).replaceAll("(?m)^#.*$", "").split("(?m)^(==|~~) ", -1);
            for (String part : List.of(parts).subList(1, parts.length)) {
                String[] sample = part.split("\n", 2);
                samples.add(Arguments.of(sample[0], sample[1].strip()));
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aSample_runsToItsEnd(String name, String document) {
        app.on("/sample", seen -> TestApp.xml(here(document)));
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            String number = twilio.numbers().get(0);
            twilio.voiceUrl(number, app.url("/sample"));
            twilio.phone("+15558675310")
                    .calls(number)
                    .waits(Duration.ofSeconds(5))
                    .presses("1#")
                    .says("sales")
                    .waits(Duration.ofMinutes(5))
                    .hangsUp();
            twilio.awaitIdle();

            assertThat(twilio.client().calls().list().toList())
                    .allMatch(call -> ENDED.contains(call.getStatus()));
            assertThat(twilio.log().stream()
                            .filter(entry -> entry.kind() == LogEntry.Kind.WARNING
                                    || entry.kind() == LogEntry.Kind.ERROR)
                            .map(LogEntry::text))
                    .allMatch(text -> EXPECTED.matcher(text).find(), name);
        }
    }

    /** What stands on other hosts stands here. */
    private String here(String document) {
        return document.replaceAll("https?://[a-z.]*example.com", app.url(""));
    }
}
