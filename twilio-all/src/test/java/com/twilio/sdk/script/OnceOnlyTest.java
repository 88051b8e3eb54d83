package com.twilio.sdk.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.ClockMode;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.script.LossyTwilio.Loss;
import com.twilio.sdk.script.OnceOnly.Fate;
import com.twilio.sdk.type.PhoneNumber;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** What becomes of texts when requests and answers are lost; the local Twilio counts what reached it. */
class OnceOnlyTest {
    private static final String ANN = "+15558675310";
    private static final PhoneNumber FROM = PhoneNumber.of("+12025550101");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final TwilioEmulator twilio =
            TwilioEmulator.builder().clock(ClockMode.MANUAL).start();
    private LossyTwilio lossy;
    private TwilioClient client;
    private SendLog log;

    @BeforeEach
    void open() throws IOException {
        lossy = new LossyTwilio(twilio.baseUrl());
        client = TwilioClient.builder()
                .accountSid(twilio.accountSid())
                .authToken(twilio.authToken())
                .baseUrl(lossy.baseUrl())
                .build();
        log = SendLog.open(folder.resolve("log"), "texts");
    }

    @AfterEach
    void close() {
        log.close();
        client.close();
        lossy.close();
        twilio.close();
    }

    @Test
    void aText_isSentOnce() {
        assertThat(texts().send(ANN, "Hi")).isEqualTo(Fate.SENT);
        assertThat(texts().send(ANN, "Hi")).isEqualTo(Fate.SENT);

        assertThat(sent()).isEqualTo(1);
        assertThat(errors()).isEmpty();
    }

    @Test
    void aTextWhoseAnswerIsLost_isFound() {
        lossy.posts = Loss.ANSWER;

        assertThat(texts().send(ANN, "Hi")).isEqualTo(Fate.FOUND);

        assertThat(log.isSent(ANN)).isTrue();
        assertThat(sent()).isEqualTo(1);
        assertThat(errors()).isEmpty();
    }

    @Test
    void aTextThatIsNotListed_isUnknownAndSentByTheNextRun() {
        lossy.posts = Loss.REQUEST;

        assertThat(texts().send(ANN, "Hi")).isEqualTo(Fate.UNKNOWN);

        assertThat(sent()).isZero();
        assertThat(log.open(ANN)).isNotNull();
        assertThat(errors()).startsWith(ANN + ": CreateMessage").hasLineCount(1);

        lossy.posts = Loss.NONE;
        assertThat(texts().send(ANN, "Hi")).isEqualTo(Fate.SENT);
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void aTextWhoseSenderWasKilledAfterIt_isFoundByTheNextRun() {
        log.sending(ANN, "Hi", twilio.now());
        client.messages().create(m -> m.to(ANN).from(FROM).body("Hi"));

        assertThat(texts().send(ANN, "Hi, a correction")).isEqualTo(Fate.FOUND);

        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void aTextWhoseWordsTwilioHasChanged_isFoundByTheNextRun() {
        log.sending(ANN, "\u201cHi\u201d", twilio.now());
        client.messages().create(m -> m.to(ANN).from(FROM).body("\"Hi\""));

        assertThat(texts().send(ANN, "\u201cHi\u201d")).isEqualTo(Fate.FOUND);

        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void aTextThatAnotherProgramSentLater_isAnotherOne() {
        log.sending(ANN, "Hi", twilio.now());
        twilio.advance(Duration.ofMinutes(2));
        client.messages().create(m -> m.to(ANN).from(FROM).body("Your code is 1234"));

        assertThat(texts().send(ANN, "Hi")).isEqualTo(Fate.SENT);

        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void aTextWhoseSenderWasKilledBeforeIt_isSentByTheNextRun() {
        client.messages().create(m -> m.to(ANN).from(FROM).body("Hi"));
        twilio.advance(Duration.ofMinutes(6));
        log.sending(ANN, "Hi", twilio.now());

        assertThat(texts().send(ANN, "Hi")).isEqualTo(Fate.SENT);

        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void aTextThatCannotBeLookedUp_isNotSent() {
        log.sending(ANN, "Hi", twilio.now());
        lossy.refusesGets = true;
        OnceOnly texts = texts();

        assertThat(texts.send(ANN, "Hi")).isEqualTo(Fate.UNKNOWN);

        assertThat(texts.isHopeless()).isTrue();
        assertThat(log.open(ANN)).isNotNull();
        assertThat(sent()).isZero();
        assertThat(errors()).startsWith(ANN + ": ListMessage").hasLineCount(1);
    }

    @Test
    void aTextThatIsLostAndCannotBeLookedUp_staysOpen() {
        lossy.posts = Loss.ANSWER;
        lossy.refusesGets = true;
        OnceOnly texts = texts();

        assertThat(texts.send(ANN, "Hi")).isEqualTo(Fate.UNKNOWN);

        assertThat(texts.isHopeless()).isTrue();
        assertThat(log.open(ANN)).isNotNull();
    }

    @Test
    void aRefusedNumber_concernsItAlone() {
        OnceOnly texts = texts();

        assertThat(texts.send("+15005550001", "Hi")).isEqualTo(Fate.REFUSED);

        assertThat(texts.isHopeless()).isFalse();
        assertThat(errors()).startsWith("+15005550001: CreateMessage").contains("21211");
    }

    @Test
    void aServerThatIsNotThere_concernsAll() {
        lossy.close();
        OnceOnly texts = texts();

        assertThat(texts.send(ANN, "Hi")).isEqualTo(Fate.REFUSED);

        assertThat(texts.isHopeless()).isTrue();
        assertThat(log.open(ANN)).isNull();
    }

    private OnceOnly texts() {
        ScriptRun run = new ScriptRun(
                client, twilio, System.out, new PrintStream(err, true, StandardCharsets.UTF_8));
        return new OnceOnly(run, log, FROM, Duration.ofSeconds(3));
    }

    private long sent() {
        return twilio.client().messages().list().stream().count();
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
