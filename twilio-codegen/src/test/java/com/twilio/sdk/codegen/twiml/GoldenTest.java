package com.twilio.sdk.codegen.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.codegen.OutputFolder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The samples that people look for; {@code -Dgolden.refresh=true} writes them anew. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(strings = {"voice/Say", "voice/Gather", "VoiceResponse"})
    void generatedSource_isTheGoldenSample(String name) throws IOException {
        OutputFolder folder = new OutputFolder(Path.of("unused"));
        TwimlGenerator.generate(Path.of("../facts"), folder);

        String source = folder.files().get("com/twilio/sdk/twiml/" + name + ".java");

        Path golden = GOLDEN.resolve(name.substring(name.indexOf('/') + 1) + ".java");
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, source);
        }
        assertThat(source).isEqualTo(Files.readString(golden));
    }
}
