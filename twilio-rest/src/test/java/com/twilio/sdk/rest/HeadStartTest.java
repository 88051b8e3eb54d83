package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** In a process of its own, which makes a client and nothing more; the log of loaded classes is the witness. */
class HeadStartTest {
    /** What that process runs. */
    public static final class Program {
        private Program() {}

        public static void main(String[] args) throws InterruptedException {
            TwilioClient.builder()
                    .accountSid(FakeTwilio.ACCOUNT)
                    .authToken(FakeTwilio.TOKEN)
                    .baseUrl(args[0])
                    .build();
            for (Thread thread : threads()) {
                if (thread != null && thread.getName().startsWith("twilio-rest")) {
                    thread.join();
                }
            }
        }

        private static Thread[] threads() {
            Thread[] all = new Thread[100];
            Thread.currentThread().getThreadGroup().enumerate(all);
            return all;
        }
    }

    @Test
    void aClient_loadsWhatItsFirstCallNeeds() throws IOException, InterruptedException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("https://localhost:" + server.getLocalPort()))
                    .anyMatch(line -> line.contains("sun.security.ssl.ClientHello"))
                    .anyMatch(line -> line.contains("okhttp3.internal.http1.Http1ExchangeCodec"))
                    .anyMatch(line -> line.contains("com.squareup.moshi.JsonUtf8Reader"));

            server.setSoTimeout(50);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aClientWithoutTls_loadsNone() throws IOException, InterruptedException {
        assertThat(run("http://localhost:1"))
                .anyMatch(line -> line.contains("com.squareup.moshi.JsonUtf8Reader"))
                .noneMatch(line -> line.contains("sun.security.ssl.ClientHello"));
    }

    private static List<String> run(String baseUrl) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        baseUrl)
                .redirectErrorStream(true)
                .start();
        List<String> lines;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            lines = out.lines().toList();
        }
        assertThat(process.waitFor()).isZero();
        return lines;
    }
}
