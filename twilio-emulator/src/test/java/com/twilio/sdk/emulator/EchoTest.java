package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class EchoTest {
    private static final String PHONE = "+15558675310";

    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);
    private final String number = twilio.numbers().get(0);
    private final String second = twilio.numbers().get(1);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private List<String> heard() {
        return twilio.log().stream()
                .filter(entry -> entry.kind() == LogEntry.Kind.PHONE)
                .map(LogEntry::text)
                .toList();
    }

    @Test
    void echo_letsThePhoneHearWhatItSaysAndPressesUntilItHangsUp() {
        app.twiml("/voice", "<Say>Go ahead</Say><Echo/><Say>never</Say>");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone(PHONE)
                .calls(number)
                .hears("Go ahead")
                .says("Is this line good")
                .hears("Is this line good")
                .presses("5")
                .hangsUp();

        twilio.verify();

        assertThat(heard())
                .containsExactly(
                        PHONE + " hears \"Go ahead\"",
                        PHONE + " says \"Is this line good\"",
                        PHONE + " hears \"Is this line good\"",
                        PHONE + " presses 5",
                        PHONE + " hears the tone 5",
                        PHONE + " hangs up");
        assertThat(twilio.log())
                .extracting(LogEntry::kind)
                .doesNotContain(LogEntry.Kind.WARNING, LogEntry.Kind.ERROR);
    }

    @Test
    void echoOfAnOwnNumber_reachesTheDocumentThatCalls() {
        app.twiml(
                        "/caller",
                        "<Pause length=\"3\"/><Gather input=\"speech\" action=\"/said\">"
                                + "<Say>Anybody there</Say></Gather>")
                .twiml("/said", "<Hangup/>")
                .twiml("/echo", "<Echo/>");
        twilio.voiceUrl(second, app.url("/echo"));
        rest.call(second, app.url("/caller"));

        twilio.awaitIdle();

        assertThat(app.seen("/said"))
                .extracting(seen -> seen.get("SpeechResult"))
                .containsExactly("Anybody there");
    }

    @Test
    void twoEchoes_fallSilent() {
        app.twiml("/caller", "<Pause length=\"3\"/><Say>Hello</Say><Echo/>")
                .twiml("/echo", "<Echo/>");
        twilio.voiceUrl(second, app.url("/echo"));
        rest.call(second, app.url("/caller"));

        twilio.awaitIdle();

        assertThat(heard())
                .containsExactly(second + " hears \"Hello\"", number + " hears \"Hello\"");
    }
}
