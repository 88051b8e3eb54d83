package com.twilio.sdk.examples.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.ReceivedText;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.Console;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The app as a process of its own, with the local Twilio beside it. */
class PhoneAppTest {
    private static final String PHONE = "+15558675310";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final List<Process> apps = new ArrayList<>();
    private TwilioEmulator twilio;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        twilio = TwilioEmulator.start();
    }

    @AfterEach
    void stop() {
        apps.forEach(Process::destroyForcibly);
        twilio.close();
    }

    @Test
    void theApp_callsWhenItsPageIsOpenedAndAnswersCallsAndTexts() throws Exception {
        String app = app();
        String number = twilio.numbers().get(0);

        assertThat(get(app + "/").body()).isEqualTo("Hello from a phone app!");

        twilio.phone(PHONE).answers().hears("Hello from a phone app!");
        assertThat(get(app + "/make_call").body()).isEqualTo("The call is queued.");
        twilio.verify();

        twilio.voiceUrl(number, app + "/voice_url");
        twilio.phone(PHONE).calls(number).hears("Hello from a phone app!");
        twilio.verify();

        twilio.messageUrl(number, app + "/sms_url");
        twilio.phone(PHONE).texts(number, "ping & pong");
        twilio.verify();
        assertThat(twilio.phone(PHONE).inbox())
                .extracting(ReceivedText::body)
                .containsExactly("Thanks, I got \"ping & pong\".");
    }

    @Test
    void theApp_answersTwilioAloneAndKnowsItsPages() throws Exception {
        String app = app();
        HttpResponse<String> stranger = browser.send(
                HttpRequest.newBuilder(URI.create(app + "/sms_url"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("Body=ping"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(stranger.body()).isEqualTo("Twilio did not sign this.");

        HttpResponse<String> nowhere = get(app + "/make_calls");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.body()).isEqualTo("There is no such page.");
    }

    @Test
    void theApp_saysWhyItPlacedNoCall() throws Exception {
        ProcessBuilder builder = java("-p", "0");
        builder.environment().put("PHONE_APP_TO", "nobody");
        HttpResponse<String> answer = get(listening(builder) + "/make_call");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body())
                .startsWith(
                        "The call was not placed: CreateCall: Twilio answered 400, code 21211: ");
    }

    @Test
    void aPortThatIsTaken_isASentenceAndAnExitCode() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path output = folder.resolve("output.txt");
            ProcessBuilder builder = java("-p", String.valueOf(taken.getLocalPort()));
            builder.environment().remove("TWILIO_BASE_URL"); // which is logged
            Process app = builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            apps.add(app);

            assertThat(app.waitFor(60, TimeUnit.SECONDS)).as("ends by itself").isTrue();

            assertThat(app.exitValue()).isEqualTo(1);
            assertThat(Files.readString(output))
                    .isEqualToIgnoringNewLines("Port " + taken.getLocalPort() + " is taken; choose"
                            + " another one with -p, or 0 for a free one.");
        }
    }

    @Test
    void help_tellsTheOptionsAndNeedsNoAccount() {
        Console out = new Console();
        Console err = new Console();
        assertThat(PhoneApp.run(new String[] {"--help"}, Map.of(), out.out, err.out))
                .isZero();
        assertThat(out.text()).isEqualTo("""
                A phone app: it places a call when /make_call is opened, and answers calls and texts.

                  -p, --port N    the port; 5000 if it is not given, a free one for 0
                  --help          this text

                From the environment:
                  TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN   your account
                  PHONE_APP_FROM                          your number, or a verified one
                  PHONE_APP_TO                            the phone that /make_call calls
                  PHONE_APP_URL                           how Twilio reaches this app, such as
                                                          https://example.com; this machine without it
                """);
        assertThat(err.text()).isEmpty();
    }

    @Test
    void whatIsWrongWithTheCommand_isASentence() {
        assertThat(refusal("-x")).isEqualTo("There is no option -x; --help lists the options.\n");
        assertThat(refusal("-p")).isEqualTo("'' is no port; -p takes a number up to 65535.\n");
        assertThat(refusal("-p", "65536"))
                .isEqualTo("'65536' is no port; -p takes a number up to 65535.\n");
        assertThat(refusal("-p", "0"))
                .isEqualTo("The environment lacks TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN,"
                        + " PHONE_APP_FROM, PHONE_APP_TO; --help says what they are.\n");
    }

    @Test
    void thePort_is5000IfNoneIsGiven() {
        Map<String, String> environment = Map.of(
                "TWILIO_ACCOUNT_SID",
                "AC1",
                "TWILIO_AUTH_TOKEN",
                "t",
                "PHONE_APP_FROM",
                "+1",
                "PHONE_APP_TO",
                "+2");
        assertThat(PhoneSettings.of(new String[0], environment))
                .hasToString("PhoneSettings[port=5000]");
    }

    private static String refusal(String... args) {
        Console out = new Console();
        Console err = new Console();
        assertThat(PhoneApp.run(args, Map.of(), out.out, err.out)).isEqualTo(2);
        assertThat(out.text()).isEmpty();
        return err.text();
    }

    private String app() throws IOException {
        return listening(java("-p", "0"));
    }

    /** Starts the app and returns where it listens, which is the first thing that it prints. */
    private String listening(ProcessBuilder builder) throws IOException {
        Process app =
                builder.redirectError(folder.resolve("errors.txt").toFile()).start();
        apps.add(app);
        BufferedReader lines = app.inputReader();
        String first = lines.readLine();
        assertThat(first).as(Files.readString(folder.resolve("errors.txt"))).isNotNull();
        return first.replace("Listening at ", "");
    }

    private ProcessBuilder java(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                PhoneApp.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "TWILIO_BASE_URL", twilio.baseUrl(),
                        "TWILIO_ACCOUNT_SID", twilio.accountSid(),
                        "TWILIO_AUTH_TOKEN", twilio.authToken(),
                        "PHONE_APP_FROM", twilio.numbers().get(0),
                        "PHONE_APP_TO", PHONE));
        return builder;
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(url)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
