package com.twilio.sdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.examples.Console;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

class QuickstartTest {
    @TempDir
    private Path folder;

    private final Console out = new Console();
    private final Console err = new Console();

    @Test
    void process_printsTheWholeStoryAndEndsWithZero() throws Exception {
        int status = java("-Dquickstart.webPort=");
        String transcript = Files.readString(output());
        assertThat(status).as(transcript).isZero();
        assertThat(transcript)
                .containsSubsequence(
                        "/IncomingPhoneNumbers/PN",
                        "/Calls.json → 201",
                        "/hello.jsp → 200 text/xml;charset=UTF-8",
                        "<Say>Hello World</Say>",
                        "+15558675310 hears \"Hello World\"",
                        "The call CA",
                        "is completed.",
                        "The text SM",
                        "is delivered.",
                        "/about.jsp → 200 text/xml;charset=UTF-8",
                        "<Say>I am running as TestRole.</Say>",
                        "hears \"Your call was announced with API version 2010-04-01.\"",
                        "hears \"I am running as TestRole.\"",
                        "/voice → 200",
                        "presses 1",
                        "/voice/key → 200",
                        "hears \"We are open from seven in the morning to six.\"",
                        "texts \"Two loaves of rye, please\" to +12025550101",
                        "receives \"Thank you! We will bake: Two loaves of rye, please\"",
                        "call CA",
                        "outbound-api +12025550101 → +15558675310: completed",
                        "inbound +15558675310 → +12025550101: completed",
                        "text SM",
                        "outbound-api +12025550101 → +15558675310: delivered",
                        "outbound-reply +12025550101 → +15558675310: delivered");
        assertThat(transcript).contains("+15558675310 receives \"Hello from a script.\"");
        assertThat(transcript).doesNotContain("org.apache", "INFO", "\tat ");
    }

    @Test
    void process_endsWithOneIfSomethingFails() throws Exception {
        assertThat(java("-Dquickstart.webPort=http")).isEqualTo(1);
        assertThat(output())
                .content()
                .isEqualToIgnoringNewLines(
                        "The quickstart failed: quickstart.webPort is 'http', which is no port.");
    }

    @Test
    void closedPort_isNamedInTheMessage() throws IOException {
        int port = closedPort();
        assertThat(run(Map.of("quickstart.webPort", String.valueOf(port)))).isEqualTo(1);
        String page = "http://127.0.0.1:" + port + "/hello.jsp";
        assertThat(err.text())
                .isEqualToIgnoringNewLines("The quickstart failed: error 11205 no connection to "
                        + page + "; is the app running there? (document " + page + ")");
        assertThat(out.text()).doesNotContain("hears \"Hello World\"", "about.jsp");
    }

    @Test
    void withoutTheFlag_theEnvironmentIsNotRead() {
        assertThat(run(Map.of("quickstart.to", "+15005550006", "quickstart.live", "")))
                .isZero();
        assertThat(out.text()).contains("http://127.0.0.1:").doesNotContain("+15005550006");
        assertThat(err.text()).isEmpty();
    }

    private int run(Map<String, String> properties) {
        return new Quickstart(
                        properties::get,
                        name -> {
                            throw new AssertionError(name + " is read from the environment");
                        },
                        out.out,
                        err.out)
                .run();
    }

    /** Runs the quickstart as a process of its own and returns its exit status. */
    private int java(String option) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-classpath",
                System.getProperty("java.class.path"),
                Quickstart.class.getName());
        builder.environment().put("RoleName", "TestRole");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("ends by itself")
                    .isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private Path output() {
        return folder.resolve("output.txt");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
