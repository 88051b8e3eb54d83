package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** The test of a voice menu in the README, compiled and run as it stands there. */
class ReadmeMenuTest {
    private static final Pattern SAMPLE =
            Pattern.compile("```java\n(@ExtendWith.*?)```", Pattern.DOTALL);
    private static final String IMPORTS = """
            import com.twilio.sdk.emulator.Phone;
            import com.twilio.sdk.emulator.TwilioEmulator;
            import com.twilio.sdk.emulator.junit.OnNumber;
            import com.twilio.sdk.emulator.junit.TwilioExtension;
            import org.junit.jupiter.api.Test;
            import org.junit.jupiter.api.extension.ExtendWith;

            """;

    private final TestApp app = new TestApp();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        app.close();
    }

    private static String sample(String file) throws IOException {
        Matcher sample = SAMPLE.matcher(Files.readString(Path.of("..").resolve(file)));
        assertThat(sample.find()).isTrue();
        return sample.group(1);
    }

    /** Compiles the sample for an app on another port, and runs it. */
    private Events run() throws IOException, ClassNotFoundException {
        Path source = folder.resolve("MenuTest.java");
        String text = sample("README.md").replace("http://127.0.0.1:8080/menu", app.url("/menu"));
        Files.writeString(source, IMPORTS + text);
        String[] options = {
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString(),
            source.toString()
        };
        int status =
                ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, options);
        assertThat(status).isZero();
        URL[] classes = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            return EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(loader.loadClass("MenuTest")))
                    .execute()
                    .testEvents();
        }
    }

    @Test
    void sample_hasTwelveLinesAtMostAndIsTheSameOnBothPages() throws IOException {
        assertThat(sample("README.md").lines().count()).isLessThanOrEqualTo(12);
        assertThat(sample("README.md").replaceAll(" +//.*", ""))
                .isEqualTo(sample("docs/emulator.md"));
    }

    @Test
    void sample_succeedsWithTheMenuThatItExpects() throws Exception {
        app.twiml("/menu", """
                <Gather numDigits="1" action="/hours"><Say>Press 1 for our hours</Say></Gather>
                """).twiml("/hours", "<Say>We are open from nine to five</Say>");

        assertThat(run().succeeded().count()).isEqualTo(1);
    }

    @Test
    void sample_failsWithAnotherMenu() throws Exception {
        app.twiml("/menu", """
                <Gather numDigits="1" action="/hours"><Say>Press 1 for our hours</Say></Gather>
                """).twiml("/hours", "<Say>We are closed</Say>");

        assertThat(run().failed().count()).isEqualTo(1);
    }
}
