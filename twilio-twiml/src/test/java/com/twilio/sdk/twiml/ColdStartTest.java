package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In a process of its own, where the log of loaded classes is the witness. */
class ColdStartTest {
    /** What that process runs. */
    public static final class Program {
        private Program() {}

        public static void main(String[] args) {
            System.out.println(new VoiceResponse()
                    .say("Hello", s -> s.voice(SayVoice.ALICE).ssmlBreak())
                    .gather(g -> g.numDigits(1).attribute("new", "x"))
                    .toXml());
        }
    }

    @Test
    void toXml_loadsNoClassOfJaxb() throws IOException, InterruptedException {
        String classPath = Stream.of(
                        Program.class, VoiceResponse.class, com.twilio.sdk.type.Twiml.class)
                .map(ColdStartTest::location)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        classPath,
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            lines = out.lines().toList();
        }

        assertThat(process.waitFor()).isZero();
        assertThat(lines)
                .anyMatch(line -> line.endsWith("<Gather numDigits=\"1\" new=\"x\"/></Response>"));
        assertThat(lines)
                .noneMatch(line -> line.contains("jakarta.xml.bind")
                        || line.contains("glassfish")
                        || line.contains("twiml.internal.Vocabulary")
                        || line.contains("javax.xml.stream"));
    }

    private static String location(Class<?> type) {
        return Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
