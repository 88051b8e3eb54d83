package com.twilio.sdk.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

class SendLogTest {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final String ANN = "+15558675310";
    private static final String BOB = "+15558675311";
    private static final String CY = "+15558675312";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("people.csv.log");
    }

    @Test
    void whatWasSent_isKnownToTheNextRun() throws IOException {
        try (SendLog log = SendLog.open(file, "texts of AC1")) {
            log.sending(ANN, "Hi\tAnn\nå", NOW);
            log.sent(ANN, "SM1", NOW);
            log.sending(BOB, "Hi Bob", NOW);
            log.refused(BOB, "no\nsuch number", NOW);
            log.sending(CY, "Hi Cy", NOW);
            log.unknown(CY, "no answer", NOW);
        }

        try (SendLog log = SendLog.open(file, "texts of AC1")) {
            assertThat(log.isSent(ANN)).isTrue();
            assertThat(log.isSent(BOB)).isFalse();
            assertThat(log.open(BOB)).isNull();
            assertThat(log.isSent(CY)).isFalse();
            assertThat(log.open(CY)).isEqualTo(new SendLog.Attempt(CY, "Hi Cy", NOW));
        }
        assertThat(file).content().isEqualTo("""
                # texts of AC1
                2026-01-05T09:00:00Z\tsending\t+15558675310\tHi%09Ann%0A%C3%A5
                2026-01-05T09:00:00Z\tsent\t+15558675310\tSM1
                2026-01-05T09:00:00Z\tsending\t+15558675311\tHi+Bob
                2026-01-05T09:00:00Z\trefused\t+15558675311\tno such number
                2026-01-05T09:00:00Z\tsending\t+15558675312\tHi+Cy
                2026-01-05T09:00:00Z\tunknown\t+15558675312\tno answer
                """);
    }

    @Test
    void aLineThatAKillCutOff_isDropped() throws IOException {
        try (SendLog log = SendLog.open(file, "texts of AC1")) {
            log.sending(ANN, "Hi Ann", NOW);
        }
        Files.writeString(file, "2026-01-05T09:00:00Z\tsent\t+155586", StandardOpenOption.APPEND);

        try (SendLog log = SendLog.open(file, "texts of AC1")) {
            assertThat(log.open(ANN)).isNotNull();
            log.sent(ANN, "SM1", NOW);
        }
        assertThat(file).content().isEqualTo("""
                # texts of AC1
                2026-01-05T09:00:00Z\tsending\t+15558675310\tHi+Ann
                2026-01-05T09:00:00Z\tsent\t+15558675310\tSM1
                """);
    }

    @Test
    void aLogOfAnotherSender_isRefused() {
        SendLog.open(file, "texts of AC1 from +15017250604").close();

        assertThatThrownBy(() -> SendLog.open(file, "texts of AC1 from +15017250605"))
                .isInstanceOf(ScriptException.class)
                .hasMessage("The log " + file + " is about 'texts of AC1 from +15017250604',"
                        + " not 'texts of AC1 from +15017250605'; give another one with --log.");
    }

    @Test
    void aFileThatIsNoLog_isLeftAsItIs() throws IOException {
        Files.writeString(file, "to,name\n+15558675310,Ann");

        assertThatThrownBy(() -> SendLog.open(file, "texts of AC1"))
                .isInstanceOf(ScriptException.class)
                .hasMessage("The file " + file
                        + " is no log of what was sent; give another one with --log.");
        assertThat(file).content().isEqualTo("to,name\n+15558675310,Ann");
    }

    @Test
    void aFileOfOneLineThatIsNoLog_isLeftAsItIs() throws IOException {
        Files.writeString(file, "# Shopping list");

        assertThatThrownBy(() -> SendLog.open(file, "texts of AC1"))
                .isInstanceOf(ScriptException.class)
                .hasMessage("The file " + file
                        + " is no log of what was sent; give another one with --log.");
        assertThat(file).content().isEqualTo("# Shopping list");
    }

    @Test
    void aFirstLineThatAKillCutOff_isWrittenAgain() throws IOException {
        Files.writeString(file, "# texts of A");

        SendLog.open(file, "texts of AC1").close();

        assertThat(file).content().isEqualTo("# texts of AC1\n");
    }

    @Test
    void aLineThatCannotBeRead_isNamed() throws IOException {
        Files.writeString(file, "# texts of AC1\nfirst of all\n");

        assertThatThrownBy(() -> SendLog.open(file, "texts of AC1"))
                .isInstanceOf(ScriptException.class)
                .hasMessage("Line 2 of the log " + file
                        + " cannot be read; correct it, or give another one with --log.");
    }

    @Test
    void twoRunsAtOnce_areRefused() {
        try (SendLog log = SendLog.open(file, "texts of AC1")) {
            log.sending(ANN, "Hi Ann", NOW);

            assertThatThrownBy(() -> SendLog.open(file, "texts of AC1"))
                    .isInstanceOf(ScriptException.class)
                    .hasMessage(
                            "The log " + file
                                    + " is in use by another run; wait until it has ended, or give another one with --log.");
        }
    }

    @Test
    void aLogThatCannotBeOpened_isNamed() {
        Path missing = folder.resolve("no/such/folder.log");

        assertThatThrownBy(() -> SendLog.open(missing, "texts of AC1"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The log " + missing + " cannot be opened (" + missing
                        + "); give another one with --log.");
    }
}
