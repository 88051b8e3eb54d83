package com.twilio.sdk.emulator.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.twilio.sdk.emulator.Phone;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.emulator.TwilioEmulatorBuilder;
import com.twilio.sdk.rest.TwilioClient;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(TwilioExtension.class)
class TwilioExtensionTest {
    private static final String MENU =
            "<Response><Gather numDigits=\"1\"><Say>Press 1</Say></Gather><Say>Bye</Say></Response>";

    @BeforeEach
    void seesTheEmulatorOfItsTest(TwilioEmulator twilio) {
        assertThat(twilio.log()).isEmpty();
        twilio.phone("+15558675310").texts(twilio.numbers().get(0), "before");
    }

    @Test
    void parameters_belongToOneEmulator(
            TwilioEmulator twilio, TwilioClient client, @OnNumber("(555) 867-5310") Phone phone) {
        phone.answers().hears("Hello");
        client.calls()
                .create(c -> c.to(phone.number())
                        .from(twilio.numbers().get(0))
                        .twiml("<Response><Say>Hello</Say></Response>"));

        assertThat(phone.number()).isEqualTo("+15558675310");
        assertThat(client).isSameAs(twilio.client());
        assertThat(twilio.log().get(0).text())
                .isEqualTo(
                        "+15558675310 texts \"before\" to " + twilio.numbers().get(0));
    }

    @Test
    void unmetExpectation_failsTheTestAndMarksTheLine() {
        Failing.closed.clear();
        Events tests = run(Failing.class);

        assertThat(tests.failed().count()).isEqualTo(1);
        assertThat(failure(tests).getMessage()).startsWith("""
                        +15558675310 waits to hear "Good bye", but the call ended (completed)
                        What happened (> is what came instead, ! what was expected):
                          00:00.000""").contains("""
                          00:03.800 phone    +15558675310 hears "Press 1"
                          00:08.800 phone    +15558675310 gave no input
                        > 00:09.200 phone    +15558675310 hears "Bye"
                        !                    +15558675310 hears "Good bye"
                          00:09.200 status   call CA""");
        assertThat(Failing.closed).containsExactly("still open");
    }

    @Test
    void failureOfTheTestItself_bringsWhatHappened() {
        Throwable failure = failure(run(FailingByItself.class));

        assertThat(failure).hasMessage("my own");
        assertThat(failure.getSuppressed()[0].getMessage())
                .startsWith(
                        "What happened at the local Twilio:\n00:00.000 text     +15558675310 texts");
    }

    @Test
    void phoneWithoutNumber_saysWhatToWrite() {
        assertThat(failure(run(Nameless.class)))
                .hasMessage("A Phone needs its number: @OnNumber(\"+15558675310\") Phone phone");
    }

    @Test
    void beforeAll_saysWhereToAsk() {
        Throwable failure = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(TooEarly.class))
                .execute()
                .containerEvents()
                .failed()
                .stream()
                .findFirst()
                .flatMap(event ->
                        event.getPayload(org.junit.platform.engine.TestExecutionResult.class))
                .flatMap(org.junit.platform.engine.TestExecutionResult::getThrowable)
                .orElseThrow();

        assertThat(failure)
                .hasMessage("Each test has a local Twilio of its own: take TwilioEmulator as a"
                        + " parameter of the test or of a @BeforeEach method.");
    }

    @Test
    void options_areTakenFromTheField() {
        assertThat(run(WithOptions.class).succeeded().count()).isEqualTo(1);
    }

    private static Events run(Class<?> type) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(type))
                .execute()
                .testEvents();
    }

    private static Throwable failure(Events tests) {
        return tests.failed().stream()
                .findFirst()
                .flatMap(event ->
                        event.getPayload(org.junit.platform.engine.TestExecutionResult.class))
                .flatMap(org.junit.platform.engine.TestExecutionResult::getThrowable)
                .orElseThrow();
    }

    @Tag("inner")
    @ExtendWith(TwilioExtension.class)
    static class Failing {
        static final List<String> closed = new ArrayList<>();

        @Test
        void menu(TwilioEmulator twilio, @OnNumber("+15558675310") Phone phone) {
            phone.answers().hears("Press 1").hears("Good bye").hangsUp();
            twilio.client()
                    .calls()
                    .create(c ->
                            c.to("+15558675310").from(twilio.numbers().get(0)).twiml(MENU));
        }

        @AfterEach
        void isOpen(TwilioEmulator twilio) {
            closed.add(twilio.numbers().isEmpty() ? "closed" : "still open");
        }
    }

    @ExtendWith(TwilioExtension.class)
    static class FailingByItself {
        @Test
        void fails(TwilioEmulator twilio, @OnNumber("+15558675310") Phone phone) {
            phone.texts(twilio.numbers().get(0), "Hi");
            throw new IllegalStateException("my own");
        }
    }

    @ExtendWith(TwilioExtension.class)
    static class Nameless {
        @Test
        void asks(Phone phone) {
            phone.answers();
        }
    }

    @ExtendWith(TwilioExtension.class)
    static class TooEarly {
        @BeforeAll
        static void asks(TwilioEmulator twilio) {
            twilio.awaitIdle();
        }

        @Test
        void never() {}
    }

    static class WithOptions {
        @RegisterExtension
        static final TwilioExtension TWILIO = TwilioExtension.with(b -> number(b));

        private static TwilioEmulatorBuilder number(TwilioEmulatorBuilder builder) {
            return builder.number("+13105550100");
        }

        @Test
        void hasTheNumber(TwilioEmulator twilio) {
            assertThat(twilio.numbers()).contains("+13105550100");
        }
    }
}
