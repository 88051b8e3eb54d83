package com.twilio.sdk.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.script.ScriptProcess.Ended;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page docs/classic.md has a program of the classic API in one file: it runs as the page says. */
@Tag("process")
class ClassicProcessTest {
    @TempDir
    Path folder;

    @Test
    void theProgramOfThePage_placesACallAndSendsAText() throws Exception {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            Path program = Files.writeString(folder.resolve("CallAndText.java"), ofThePage());
            twilio.phone("+15558675310").answers().hears("Hello World");
            Ended ended = ScriptProcess.ofFile(folder, program)
                    .inEnvironment("TWILIO_BASE_URL", twilio.baseUrl())
                    .inEnvironment("TWILIO_ACCOUNT_SID", twilio.accountSid())
                    .inEnvironment("TWILIO_AUTH_TOKEN", twilio.authToken())
                    .run();
            twilio.verify();

            assertThat(ended.out()).matches("CA[0-9a-f]{32}\nSM[0-9a-f]{32}\n");
            assertThat(ended.code()).isZero();
            assertThat(twilio.phone("+15558675310").inbox())
                    .singleElement()
                    .satisfies(text -> assertThat(text.body()).isEqualTo("Good morning"));
        }
    }

    private static String ofThePage() throws IOException {
        String page = Files.readString(Path.of("../docs/classic.md"));
        int start = page.indexOf("public class CallAndText");
        int block = page.lastIndexOf("```java\n", start) + "```java\n".length();
        return page.substring(block, page.indexOf("```", start));
    }
}
