package com.twilio.sdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.ReceivedText;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.Console;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

class LiveRunTest {
    private static final String TOKEN = "a-token-that-nobody-may-see";
    private static final Map<String, String> PROPERTIES = Map.of(
            "quickstart.live", "true",
            "quickstart.to", "+15558675310",
            "quickstart.from", "+12025550101",
            "quickstart.twiml", "<Response><Say>Live it is</Say></Response>");
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "TWILIO_ACCOUNT_SID", "AC00000000000000000000000000000001", "TWILIO_AUTH_TOKEN", TOKEN);

    private final Console out = new Console();
    private final Console err = new Console();

    @Test
    void live_namesAllThatIsMissing() {
        assertThat(run(Map.of("quickstart.live", "true"), Map.of())).isEqualTo(1);
        assertThat(err.text())
                .isEqualToIgnoringNewLines("The quickstart failed: A live run also needs"
                        + " TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, -Dquickstart.to,"
                        + " -Dquickstart.from, -Dquickstart.twiml;"
                        + " without -Dquickstart.live=true it runs against the local Twilio.");
        assertThat(out.text()).isEmpty();
    }

    @Test
    void live_takesABlankValueForMissing() {
        Map<String, String> properties = new HashMap<>(PROPERTIES);
        properties.put("quickstart.from", "");
        assertThat(run(properties, ENVIRONMENT)).isEqualTo(1);
        assertThat(err.text())
                .isEqualToIgnoringNewLines(
                        "The quickstart failed: A live run also needs -Dquickstart.from;"
                                + " without -Dquickstart.live=true it runs against the local Twilio.");
    }

    @Test
    void live_saysWhatIsWrongWithTheAccount() {
        Map<String, String> environment =
                Map.of("TWILIO_ACCOUNT_SID", "me", "TWILIO_AUTH_TOKEN", TOKEN);
        assertThat(run(PROPERTIES, environment)).isEqualTo(1);
        assertThat(err.text())
                .startsWith("The quickstart failed: 'me' is no account SID: ")
                .doesNotContain(TOKEN, "\tat ");
    }

    @Test
    void live_runsTheScriptWithTheAccountOfTheEnvironment() {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            twilio.phone("+15558675310").answers().hears("Live it is");
            System.setProperty("twilio.baseUrl", twilio.baseUrl());
            int status = run(
                    PROPERTIES,
                    Map.of(
                            "TWILIO_ACCOUNT_SID",
                            twilio.accountSid(),
                            "TWILIO_AUTH_TOKEN",
                            twilio.authToken()));
            assertThat(err.text()).isEmpty();
            assertThat(status).isZero();
            twilio.verify();
            assertThat(twilio.phone("+15558675310").inbox())
                    .extracting(ReceivedText::body)
                    .containsExactly("Hello from a script.");
            assertThat(out.text())
                    .startsWith("Live, with account " + twilio.accountSid())
                    .containsPattern("The call CA[0-9a-f]{32} is completed\\.")
                    .containsPattern("The text SM[0-9a-f]{32} is delivered\\.")
                    .doesNotContain(twilio.authToken());
        } finally {
            System.clearProperty("twilio.baseUrl");
        }
    }

    private int run(Map<String, String> properties, Map<String, String> environment) {
        return new Quickstart(properties::get, environment::get, out.out, err.out).run();
    }
}
