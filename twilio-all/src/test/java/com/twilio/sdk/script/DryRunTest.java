package com.twilio.sdk.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.script.ScriptProcess.Ended;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;

/** What each script would do, said without an account; the script compiles without a warning, too. */
class DryRunTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SendText   | +15558675310 4155992671 Łódź     | Would text +15558675310 from 4155992671 (segments: 1): Łódź
            MakeCall   | +15558675310 4155992671 --say Hi | Would call +15558675310 from 4155992671, and run <?xml version="1.0" encoding="UTF-8"?><Response><Say>Hi</Say></Response>
            MakeCall   | client:al 4155992671 --url /menu | Would call client:al from 4155992671, and run what /menu answers
            ListCalls  | --limit 5 --status busy          | Would list the latest 5 calls.
            FollowCall | CA00000000000000000000000000000001 --every 2 | Would ask for the status of CA00000000000000000000000000000001 every 2 s, for 240 min at the most.
            FollowCall | --emulator --at-most 5           | Would ask for the status of a call of its own every 1 s, for 5 min at the most.
            """)
    void dryRun_saysWhatWouldBeDone(String name, String arguments, String plan) throws Exception {
        try (CompiledScript script = CompiledScript.of(name, folder)) {
            Ended ended = script.run(Map.of(), (arguments + " --dry-run").split(" "));

            assertThat(ended.err()).isEmpty();
            assertThat(ended.code()).isZero();
            assertThat(ended.out()).isEqualTo(plan + "\nDry run: nothing was sent.\n");
        }
    }
}
