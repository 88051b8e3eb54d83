package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

class MainTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void help_isPrintedAndNothingStarts() {
        assertThat(Main.run(new String[] {"--help"}, out)).isNull();
        assertThat(printed()).isEqualTo(Main.HELP);
    }

    @Test
    void start_printsWhatAClientNeeds() {
        String[] args = {"--number", "+13105550100", "--voice-url", "http://127.0.0.1:1/voice"};
        try (TwilioEmulator twilio = Objects.requireNonNull(Main.run(args, out))) {
            assertThat(printed())
                    .startsWith("base URL    " + twilio.baseUrl() + "\naccount     "
                            + twilio.accountSid() + "\nauth token  " + twilio.authToken() + "\n")
                    .contains("numbers     +12025550101 +12025550102 +13105550100 +14155992671\n");
        }
    }

    @Test
    void unknownOption_isNamed() {
        assertThatThrownBy(() -> Main.run(new String[] {"--prot", "1"}, out))
                .hasMessage("There is no option --prot; --help lists the options.");
        assertThatThrownBy(() -> Main.run(new String[] {"--port"}, out))
                .hasMessage("--port needs a value; --help lists the options.");
    }

    private String misuse(String... args) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);
        assertThat(Main.start(args, out, err)).isEqualTo(2);
        assertThat(printed()).isEmpty();
        return errors.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void misuse_endsWith2AndNamesTheValueAndTheNextStep() {
        assertThat(misuse("--port", "80a"))
                .isEqualTo("--port is '80a'; give a port from 1 to 65535, such as 4010.");
        assertThat(misuse("--port", "70000"))
                .isEqualTo("--port is '70000'; give a port from 1 to 65535, such as 4010.");
        assertThat(misuse("--number", "+12ab"))
                .isEqualTo(
                        "--number is '+12ab', which is no phone number; write it as +15550001111.");
        assertThat(misuse("--voice-url", "localhost:8080"))
                .isEqualTo("--voice-url is 'localhost:8080', which is no http URL;"
                        + " write it as http://127.0.0.1:8080/voice.");
        assertThat(misuse("4010")).isEqualTo("There is no option 4010; --help lists the options.");
    }

    @Test
    void takenPort_endsWith2() {
        try (TwilioEmulator other = TwilioEmulator.start()) {
            String port = other.baseUrl().substring("http://127.0.0.1:".length());

            assertThat(misuse("--port", port))
                    .isEqualTo(
                            "The local Twilio cannot listen on port " + port
                                    + " (Address already in use); choose another one, or 0 for a free one.");
        }
    }
}
