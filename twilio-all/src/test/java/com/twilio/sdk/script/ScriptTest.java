package com.twilio.sdk.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.script.LossyTwilio.Loss;
import com.twilio.sdk.type.PhoneNumber;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What all scripts share: options, exit codes, and errors in one sentence. */
class ScriptTest {
    private static final Map<String, String> ACCOUNT = Map.of(
            "TWILIO_ACCOUNT_SID",
            "AC00000000000000000000000000000001",
            "TWILIO_AUTH_TOKEN",
            "secret");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Command(name = "Greet", description = "Greets a phone.")
    private static class Greet extends Script {
        @Parameters(index = "0", paramLabel = "TO")
        private @Nullable PhoneNumber to;

        @Override
        protected String plan() {
            return "Would greet " + to + ".";
        }

        @Override
        protected ScriptExit run(ScriptRun run) {
            String sid = run.twilio()
                    .messages()
                    .create(m -> m.to(to).from("+12025550101").body("Hello"))
                    .getSid();
            run.out().println("Greeted by " + sid.substring(0, 2) + (run.isEmulated() ? "." : "!"));
            return ScriptExit.DONE;
        }
    }

    @Test
    void dryRun_needsNoAccountAndSendsNothing() {
        assertThat(run(Map.of(), "+15558675310", "--dry-run")).isZero();

        assertThat(printed()).isEqualTo("Would greet +15558675310.\nDry run: nothing was sent.\n");
        assertThat(errors()).isEmpty();
    }

    @Test
    void emulator_needsNoAccount() {
        assertThat(run(Map.of(), "+15558675310", "--emulator")).isZero();

        assertThat(printed()).isEqualTo("Greeted by SM.\n");
    }

    @Test
    void baseUrl_takesTheCredentialsOfTheEnvironment() {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            Map<String, String> key = Map.of(
                    "TWILIO_ACCOUNT_SID", twilio.accountSid(),
                    "TWILIO_API_KEY", twilio.apiKey(),
                    "TWILIO_API_SECRET", twilio.apiSecret());

            assertThat(run(key, "+15558675310", "--base-url", twilio.baseUrl())).isZero();
            assertThat(printed()).isEqualTo("Greeted by SM!\n");
        }
    }

    @Test
    void missingCredentials_areNamed() {
        assertThat(run(Map.of(), "+15558675310")).isEqualTo(2);

        assertThat(errors())
                .isEqualTo(
                        "Greet: The environment lacks TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN; export what the"
                                + " console of your account shows, or try the script with --emulator.\n");
    }

    @Test
    void aWrongNumber_isNamed() {
        assertThat(run(Map.of(), "+1-555-867-531O", "--dry-run")).isEqualTo(2);

        assertThat(errors())
                .isEqualTo(
                        "Greet: Invalid value for positional parameter at index 0 (TO): '+1-555-867-531O' is no phone"
                                + " number: write it with + and the country code, as +15558675310; Greet --help lists"
                                + " what it takes.\n");
    }

    @Test
    void aMissingArgument_isNamed() {
        assertThat(run(Map.of())).isEqualTo(2);

        assertThat(errors())
                .isEqualTo(
                        "Greet: Missing required parameter: 'TO'; Greet --help lists what it takes.\n");
    }

    @Test
    void emulatorBesideBaseUrl_isRefused() {
        assertThat(run(
                        ACCOUNT,
                        "+15558675310",
                        "--emulator",
                        "--base-url",
                        "http://127.0.0.1:4010"))
                .isEqualTo(2);

        assertThat(errors())
                .isEqualTo(
                        "Greet: --emulator starts a local Twilio, and --base-url names a server that runs"
                                + " already; leave out one of them.\n");
    }

    @Test
    void credentialsInTheClear_areRefused() {
        assertThat(run(ACCOUNT, "+15558675310", "--base-url", "http://example.com"))
                .isEqualTo(2);

        assertThat(errors())
                .isEqualTo(
                        "Greet: 'http://example.com' would send the credentials in the clear; use https, or http to a"
                                + " loopback address.\n");
    }

    @Test
    void aServerThatIsNotThere_isAFailureAndNothingWasSent() throws IOException {
        String url;
        try (LossyTwilio gone = new LossyTwilio("")) {
            url = gone.baseUrl();
        }

        assertThat(run(ACCOUNT, "+15558675310", "--base-url", url)).isEqualTo(1);
        assertThat(errors())
                .isEqualTo("Greet: CreateMessage: no answer from " + url
                        + ": the connection was refused. Nothing was sent (3 attempts). Check the network, the proxy"
                        + " and the base URL.\n");
    }

    @Test
    void anAnswerThatIsLost_isUnknown() throws IOException {
        try (TwilioEmulator twilio = TwilioEmulator.start();
                LossyTwilio lossy = new LossyTwilio(twilio.baseUrl())) {
            lossy.posts = Loss.ANSWER;
            Map<String, String> account = Map.of(
                    "TWILIO_ACCOUNT_SID",
                    twilio.accountSid(),
                    "TWILIO_AUTH_TOKEN",
                    twilio.authToken());

            assertThat(run(account, "+15558675310", "--base-url", lossy.baseUrl()))
                    .isEqualTo(3);
            assertThat(errors()).startsWith("Greet: CreateMessage: ").hasLineCount(1);
        }
    }

    @Test
    void whatAScriptThrows_isASentence() {
        UncheckedIOException full =
                new UncheckedIOException("The disk is full.", new IOException());

        assertThat(failing(full)).isEqualTo(1);
        assertThat(errors()).isEqualTo("Greet: The disk is full.\n");
    }

    @Test
    void aMistakeInAScript_isASentenceToo() {
        assertThat(failing(new IllegalStateException("no phone"))).isEqualTo(3);

        assertThat(errors())
                .startsWith(
                        "Greet: It failed unexpectedly (java.lang.IllegalStateException: no phone) at"
                                + " com.twilio.sdk.script.ScriptTest.aMistakeInAScript_isASentenceToo(ScriptTest.java:")
                .hasLineCount(1);
    }

    private int failing(RuntimeException failure) {
        Greet script = new Greet() {
            @Override
            protected void check() {
                throw failure;
            }
        };
        return run(script, ACCOUNT, "+15558675310");
    }

    private int run(Map<String, String> environment, String... arguments) {
        return run(new Greet(), environment, arguments);
    }

    private int run(Script script, Map<String, String> environment, String... arguments) {
        return Script.run(
                script,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment::get,
                arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
