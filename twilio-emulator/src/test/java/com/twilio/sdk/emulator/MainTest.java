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
}
