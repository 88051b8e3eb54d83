package com.twilio.sdk.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.ClockMode;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.rest.api.v2010.Message;
import com.twilio.sdk.script.ScriptProcess.Ended;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Each script, started as a user starts it, against a local Twilio. */
@Tag("process")
class ScriptsProcessTest {
    @TempDir
    Path folder;

    @Test
    void makeCall_placesTheCallAndTellsWhatThePhoneHears() throws InterruptedException {
        Ended ended = run(
                "MakeCall", "+15558675310", "+15017250604", "--say", "Fish & chips", "--emulator");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out().replaceAll("CA[0-9a-f]{32}", "CA…")).isEqualTo("""
                The call CA… to +15558675310 is queued.
                00:00.000 status   call CA… queued: +15017250604 calls +15558675310
                00:01.000 status   call CA… ringing
                00:03.000 status   call CA… in-progress
                00:03.000 twiml    <?xml version="1.0" encoding="UTF-8"?><Response><Say>Fish &amp; chips</Say></Response>
                00:04.200 phone    +15558675310 hears "Fish & chips"
                00:04.200 status   call CA… completed after 2 s
                """);
    }

    @Test
    void sendText_sendsItToTheTwilioThatRuns() throws InterruptedException {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            Ended ended = ScriptProcess.of(folder, "SendText", "5558675310", "4155992671", "Hello")
                    .with(twilio, twilio.baseUrl())
                    .listingClasses()
                    .run();
            twilio.awaitIdle();

            assertThat(ended.err()).isEmpty();
            assertThat(ended.classes())
                    .contains("okhttp3.OkHttpClient")
                    .noneMatch(name -> name.matches("(jakarta|org\\.glassfish|me\\.tongfei)\\..*"));
            assertThat(ended.code()).isZero();
            assertThat(ended.out())
                    .matches("The text SM[0-9a-f]{32} to \\+15558675310 is queued\\.\n");
            assertThat(twilio.phone("+15558675310").inbox()).singleElement().satisfies(text -> {
                assertThat(text.from()).isEqualTo("+14155992671");
                assertThat(text.body()).isEqualTo("Hello");
                assertThat(ended.out()).contains(text.sid());
            });
        }
    }

    @Test
    void aRefusal_isOneSentenceAndOne() throws InterruptedException {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            Ended ended = ScriptProcess.of(
                            folder, "SendText", "+15005550001", "+15005550006", "Hello")
                    .with(twilio, twilio.baseUrl())
                    .run();

            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err())
                    .startsWith("SendText: CreateMessage")
                    .contains("21211")
                    .hasLineCount(1);
        }
    }

    @Test
    void listCalls_printsATable() throws InterruptedException {
        Ended ended = run("ListCalls", "--emulator");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out().replaceAll("CA[0-9a-f]{32}", "CA…")).isEqualTo("""
                STARTED (UTC)        FROM          TO            DIRECTION     STATUS     SECONDS  SID
                                     +12025550101  +15558675312  outbound-api  no-answer  0        CA…
                                     +12025550101  +15558675311  outbound-api  busy       0        CA…
                2026-01-05 09:00:03  +12025550101  +15558675310  outbound-api  completed  1        CA…
                """);
    }

    @Test
    void followCall_printsEachStatusUntilTheEnd() throws InterruptedException {
        Ended ended = run("FollowCall", "--emulator");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEqualTo("""
                00:00 queued
                00:01 ringing
                00:03 in-progress
                00:06 completed
                The call from +12025550101 to +15558675310 has ended: completed after 3 s.
                """);
    }

    @Test
    void help_answersWithoutHttpAndXml() throws InterruptedException {
        Ended ended =
                ScriptProcess.of(folder, "BulkText", "--help").listingClasses().run();

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith("Usage: BulkText [-h] [--dry-run] [--emulator]")
                .contains(
                        "  3   nobody knows whether it was carried out: look before you repeat it");
        assertThat(ended.classes())
                .contains("picocli.CommandLine")
                .noneMatch(name -> name.matches(
                        "(okhttp3|okio|kotlin|com\\.squareup|jakarta|org\\.glassfish)\\..*"));
    }

    @Test
    void aWrongCommandLine_isOneSentenceAndTwo() throws InterruptedException {
        Ended ended = run("FollowCall", "CA123");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .isEqualTo(
                        "FollowCall: 'CA123' is no SID of a call; give CA and 32 hexadecimal digits,"
                                + " as MakeCall and ListCalls print it.\n");
    }

    @Test
    void bulkText_killedInTheMiddleAndStartedAgain_reachesEverybodyOnce()
            throws IOException, InterruptedException {
        List<String> phones =
                IntStream.range(0, 40).mapToObj(i -> "+155586753" + (10 + i)).toList();
        Files.writeString(
                folder.resolve("people.csv"),
                "to,name\n" + String.join(",Ann\n", phones) + ",Ann\n");
        CountDownLatch some = new CountDownLatch(10);
        try (TwilioEmulator twilio = TwilioEmulator.builder()
                .clock(ClockMode.REAL)
                .listener(entry -> {
                    if (entry.text().contains("POST")) {
                        some.countDown();
                    }
                })
                .start()) {
            Process process = bulkText(twilio, "5").start();
            assertThat(some.await(30, TimeUnit.SECONDS)).isTrue();
            process.destroyForcibly().waitFor();
            int sentBefore = twilio.client().messages().list().toList().size();

            Ended ended = bulkText(twilio, "1000").run();

            assertThat(ended.code()).as(ended.err()).isZero();
            assertThat(ended.err()).contains("Texts 100% [").doesNotContain("BulkText:");
            assertThat(sentBefore).isBetween(10, 39);
            assertThat(twilio.client().messages().list().stream().map(Message::getTo))
                    .containsExactlyInAnyOrderElementsOf(phones);
            assertThat(twilio.client().messages().list().stream().map(Message::getBody))
                    .containsOnly("Hi Ann!");
        }
    }

    private ScriptProcess bulkText(TwilioEmulator twilio, String perSecond) {
        return ScriptProcess.of(
                        folder,
                        "BulkText",
                        "people.csv",
                        "+12025550101",
                        "--text",
                        "Hi {name}!",
                        "--look-for",
                        "2",
                        "--per-second",
                        perSecond)
                .with(twilio, twilio.baseUrl());
    }

    private Ended run(String script, String... arguments) throws InterruptedException {
        return ScriptProcess.of(folder, script, arguments).run();
    }
}
