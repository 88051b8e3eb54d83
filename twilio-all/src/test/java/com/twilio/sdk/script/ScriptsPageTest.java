package com.twilio.sdk.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.script.ScriptProcess.Ended;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The page docs/scripts.md: its script runs as it stands there, with imports. */
class ScriptsPageTest {
    @TempDir
    Path folder;

    @Test
    void theScriptOfThePage_listsTheNumbers() throws Exception {
        String page = Files.readString(Path.of("../docs/scripts.md"));
        Path source = Files.writeString(
                folder.resolve("Numbers.java"),
                "import com.twilio.sdk.script.*; import picocli.CommandLine.Command;\n"
                        + page.replaceFirst("(?s).*```java\n(.*?)```.*", "$1"));

        try (CompiledScript script = CompiledScript.of(source, "Numbers", folder)) {
            Ended ended = script.run(Map.of(), "--emulator");

            assertThat(ended.err()).isEmpty();
            assertThat(ended.code()).isZero();
            assertThat(ended.out()).isEqualTo("""
                    +14155992671
                    +12025550102
                    +12025550101
                    """);
        }
    }
}
