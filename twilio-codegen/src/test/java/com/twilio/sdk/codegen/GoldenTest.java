package com.twilio.sdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.codegen.jsp.JspGenerator;
import com.twilio.sdk.codegen.rest.RestGenerator;
import com.twilio.sdk.codegen.twiml.TwimlGenerator;
import com.twilio.sdk.codegen.webhook.WebhookGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The samples that people look for; {@code -Dgolden.refresh=true} writes them anew. */
class GoldenTest {
    private static final Path FACTS = Path.of("../facts");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(strings = {"Messages", "MessageCreate", "Message"})
    void generatedRestSource_isTheGoldenSample(String name) throws IOException {
        OutputFolder folder = new OutputFolder(Path.of("unused"));
        RestGenerator.generate(FACTS, folder);

        compare(
                name,
                folder.files()
                        .getOrDefault(
                                "com/twilio/sdk/rest/api/v2010/" + name + ".java", "nothing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"voice/Say", "voice/Gather", "VoiceResponse"})
    void generatedTwimlSource_isTheGoldenSample(String name) throws IOException {
        OutputFolder folder = new OutputFolder(Path.of("unused"));
        TwimlGenerator.generate(FACTS, folder);

        String source =
                folder.files().getOrDefault("com/twilio/sdk/twiml/" + name + ".java", "nothing");
        compare(name.substring(name.indexOf('/') + 1), source);
    }

    @Test
    void generatedWebhookSource_isTheGoldenSample() throws IOException {
        OutputFolder folder = new OutputFolder(Path.of("unused"));
        WebhookGenerator.generate(FACTS, folder);

        compare(
                "VoiceRequest",
                folder.files().getOrDefault("com/twilio/sdk/webhook/VoiceRequest.java", "nothing"));
    }

    @Test
    void generatedTag_isTheGoldenSample() throws IOException {
        OutputFolder folder = new OutputFolder(Path.of("unused"));
        JspGenerator.generate(FACTS, folder);

        compare(
                "GatherTag",
                folder.files()
                        .getOrDefault("com/twilio/sdk/servlet/jsp/GatherTag.java", "nothing"));
    }

    @Test
    void generatedDescriptor_hasTheGoldenTag() throws IOException {
        OutputFolder folder = new OutputFolder(Path.of("unused"));
        JspGenerator.generateTld(FACTS, folder);

        String descriptor = folder.files().getOrDefault("META-INF/twiml.tld", "nothing");
        int start = descriptor.indexOf("  <tag>\n    <description>&lt;Gather&gt;");
        int end = descriptor.indexOf("</tag>\n", start) + "</tag>\n".length();
        compareFile("gather.tld", descriptor.substring(start, end));
    }

    private static void compare(String name, String source) throws IOException {
        compareFile(name + ".java", source);
    }

    private static void compareFile(String name, String source) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, source);
        }
        assertThat(source).isEqualTo(Files.readString(golden));
    }
}
