package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** These tests run on the module path; here a process of its own runs on the class path. */
class ClassPathTest {
    /** What that process runs. */
    public static final class Program {
        private Program() {}

        public static void main(String[] args) {
            System.out.println(VoiceResponse.class.getModule().isNamed());
            System.out.println(VoiceResponse.parse(args[0], ParseOptions.strict()));
        }
    }

    @Test
    void parse_worksOnTheClassPathToo() throws IOException, InterruptedException {
        String classPath = Stream.of("jdk.module.path", "java.class.path")
                .map(name -> System.getProperty(name, ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        String tests = Path.of("target", "test-classes").toString();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath + File.pathSeparator + tests,
                        Program.class.getName(),
                        "<Response><Say>Hi <break/> you</Say></Response>")
                .redirectErrorStream(true)
                .start();
        String out;
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            out = reader.lines().collect(Collectors.joining("\n"));
        }

        assertThat(out)
                .isEqualTo("false\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<Response><Say>Hi <break/> you</Say></Response>");
        assertThat(process.waitFor()).isZero();
    }
}
