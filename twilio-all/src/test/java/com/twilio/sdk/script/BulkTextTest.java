package com.twilio.sdk.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.ClockMode;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.script.LossyTwilio.Loss;
import com.twilio.sdk.script.ScriptProcess.Ended;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The files that BulkText takes and does not take, and what it does when Twilio fails. */
class BulkTextTest {
    private static final String FROM = "+12025550101";

    @TempDir
    static Path compiled;

    private static CompiledScript script;

    @TempDir
    Path folder;

    private Path csv;

    @BeforeAll
    static void compile() throws IOException {
        script = CompiledScript.of("BulkText", compiled);
    }

    @AfterAll
    static void close() throws IOException {
        script.close();
    }

    @BeforeEach
    void name() {
        csv = folder.resolve("people.csv");
    }

    @Test
    void dryRun_saysWhatWouldBeSentAndLeavesNoLog() throws Exception {
        write("to,name\n+1 (555) 867-5310,Ann\n+15558675311,\"Bob, Jr.\"\n");

        Ended ended = run(Map.of(), "--text", "Hi {name}!", "--per-second", "0.5", "--dry-run");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).isEqualTo("""
                +15558675310  Hi Ann!
                +15558675311  Hi Bob, Jr.!
                Would text 2 phones from +12025550101, 2 segments, in 4 s or more, but for those in %s.log.
                Dry run: nothing was sent.
                """.formatted(csv));
        assertThat(folder.resolve("people.csv.log")).doesNotExist();
    }

    @Test
    void aFileOfASpreadsheet_isRead() throws Exception {
        write("\uFEFFto,text\r\n+15558675310,\"Two\r\nlines\"\r\n");

        Ended ended = run(Map.of(), "--emulator");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .isEqualTo("Sent 1, found as sent 0, refused 0, unknown 0; sent before: 0 of 1."
                        + " The log is " + csv + ".emulator.log\n");
        assertThat(folder.resolve("people.csv.emulator.log"))
                .content()
                .contains("\tTwo%0D%0Alines\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            to,name;+15558675310,Ann         | has no column 'text' but [to, name]; name it in the first line, or give --text.
            phone,text;+15558675310,Hi       | has no column 'to' but [phone, text]; name it in the first line.
            to,text;+1555867,Hi;555,Hi       | Line 3 of CSV: '555' is no phone number; write it as +15558675310.
            to,text;+15558675310,            | Line 2 of CSV has nothing in 'text'; fill it in, or remove the line.
            to,text;+15558675310,A;+1 555 867-5310,B | Line 3 of CSV repeats +15558675310 of line 2; each gets one text, so remove one of them.
            to,text                          | The file CSV has no line but the headings; add a line for each phone.
            """)
    void aFileThatDoesNotFit_isRefusedBeforeAnythingIsSent(String lines, String sentence)
            throws Exception {
        write(lines.replace(';', '\n') + "\n");

        Ended ended = run(Map.of(), "--emulator");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .startsWith("BulkText: ")
                .endsWith(sentence.replace("CSV", csv.toString()) + "\n")
                .hasLineCount(1);
        assertThat(folder.resolve("people.csv.emulator.log")).doesNotExist();
    }

    @Test
    void aMissingFile_isNamed() throws Exception {
        Ended ended = run(Map.of(), "--emulator");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .isEqualTo("BulkText: The file " + csv + " cannot be read (NoSuchFileException);"
                        + " give a CSV file in UTF-8.\n");
    }

    @Test
    void anUnknownOutcome_isThreeAndTheNextRunGoesOn() throws Exception {
        write("to,text\n+15558675310,Hi\n+15558675311,Hi\n");
        try (TwilioEmulator twilio =
                        TwilioEmulator.builder().clock(ClockMode.REAL).start();
                LossyTwilio lossy = new LossyTwilio(twilio.baseUrl())) {
            lossy.posts = Loss.REQUEST;
            Ended first = run(account(twilio), "--base-url", lossy.baseUrl(), "--look-for", "0");
            lossy.posts = Loss.ANSWER;
            Ended second = run(account(twilio), "--base-url", lossy.baseUrl(), "--look-for", "0");
            Ended third = run(account(twilio), "--base-url", lossy.baseUrl(), "--look-for", "0");

            assertThat(first.code()).isEqualTo(3);
            assertThat(first.out())
                    .startsWith(
                            "Sent 0, found as sent 0, refused 0, unknown 2; sent before: 0 of 2.");
            assertThat(first.err())
                    .endsWith(
                            "BulkText: run the same command again to go on with those that are left.\n");
            assertThat(second.code()).as(second.err()).isZero();
            assertThat(second.out())
                    .startsWith(
                            "Sent 0, found as sent 2, refused 0, unknown 0; sent before: 0 of 2.");
            assertThat(third.code()).isZero();
            assertThat(third.err()).isEmpty();
            assertThat(third.out())
                    .startsWith(
                            "Sent 0, found as sent 0, refused 0, unknown 0; sent before: 2 of 2.");
            assertThat(twilio.client().messages().list().toList()).hasSize(2);
        }
    }

    @Test
    void whatConcernsAll_stopsTheRun() throws Exception {
        write("to,text\n+15558675310,Hi\n+15558675311,Hi\n");
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            Map<String, String> wrong = Map.of(
                    "TWILIO_ACCOUNT_SID", twilio.accountSid(), "TWILIO_AUTH_TOKEN", "not this one");

            Ended ended = run(wrong, "--base-url", twilio.baseUrl());

            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.out())
                    .startsWith(
                            "Sent 0, found as sent 0, refused 1, unknown 0; sent before: 0 of 2.");
            assertThat(ended.err()).contains("+15558675310: CreateMessage").contains("20003");
        }
    }

    @Test
    void fiveFailuresInARow_stopTheRun() throws Exception {
        write("to,text\n" + "+1500555000%d,Hi\n".repeat(7).formatted(1, 2, 3, 4, 5, 6, 7));
        try (TwilioEmulator twilio = TwilioEmulator.start();
                LossyTwilio lossy = new LossyTwilio(twilio.baseUrl())) {
            lossy.posts = Loss.REQUEST;

            Ended ended = run(account(twilio), "--base-url", lossy.baseUrl(), "--look-for", "0");

            assertThat(ended.code()).isEqualTo(3);
            assertThat(ended.out())
                    .startsWith(
                            "Sent 0, found as sent 0, refused 0, unknown 5; sent before: 0 of 7.");
        }
    }

    private static Map<String, String> account(TwilioEmulator twilio) {
        return Map.of(
                "TWILIO_ACCOUNT_SID", twilio.accountSid(), "TWILIO_AUTH_TOKEN", twilio.authToken());
    }

    private void write(String text) throws IOException {
        Files.writeString(csv, text, StandardCharsets.UTF_8);
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        String[] all = new String[arguments.length + 2];
        all[0] = csv.toString();
        all[1] = FROM;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return script.run(environment, all);
    }
}
