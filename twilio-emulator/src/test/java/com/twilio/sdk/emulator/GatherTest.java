package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

class GatherTest {
    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    @Test
    void gather_requestsTheActionWithTheDigitsWithoutTheFinishKey() {
        app.twiml(
                "/voice",
                "<Gather action=\"/menu\"><Say>Press 1 for sales</Say></Gather><Say>Unreachable</Say>");
        app.twiml("/menu", "<Say>Good bye</Say>");
        twilio.phone("+15558675310").answers().hears("Press 1").presses("12#").hears("Good bye");

        rest.call("+15558675310", app.url("/voice"));
        twilio.verify();

        TestApp.Seen menu = app.seen("/menu").get(0);
        assertThat(List.of(menu.get("Digits"), menu.get("FinishedOnKey"), menu.get("msg")))
                .containsExactly("12", "#", "Gather End");
        assertThat(menu.get("CallStatus")).isEqualTo("in-progress");
        assertThat(twilio.log().toString()).doesNotContain("hears \"Unreachable\"");
    }

    @Test
    void gather_endsWithNumDigitsAndAsksTheCurrentUrlByDefault() {
        app.on(
                "/voice",
                seen -> TestApp.xml(
                        seen.get("Digits").equals("12")
                                ? "<Response><Say>Thanks</Say></Response>"
                                : "<Response><Gather numDigits=\"2\"/></Response>"));
        twilio.phone("+15558675310").answers().presses("12").hears("Thanks");

        rest.call("+15558675310", app.url("/voice"));
        twilio.verify();

        assertThat(app.seen("/voice"))
                .extracting(seen -> seen.get("Digits"))
                .containsExactly("(absent)", "12");
    }

    @Test
    void gather_stopsThePromptAtTheFirstKey() {
        app.twiml(
                "/voice",
                "<Gather numDigits=\"1\" action=\"/menu\"><Say>Press 1</Say><Say>A very long list</Say></Gather>");
        app.twiml("/menu", "");
        twilio.phone("+15558675310").answers().hears("Press 1").presses("1");

        rest.call("+15558675310", app.url("/voice"));
        twilio.verify();

        assertThat(twilio.log().toString()).doesNotContain("hears \"A very long list\"");
    }

    @Test
    void gather_startsItsTimerAfterThePromptAndGoesOnWithoutInput() {
        app.twiml(
                "/voice",
                "<Gather timeout=\"7\"><Say>one two three four five</Say></Gather><Say>Nothing came</Say>");
        twilio.phone("+15558675310").answers().hears("Nothing came");

        String sid = rest.call("+15558675310", app.url("/voice"));
        twilio.verify();

        assertThat(twilio.transcript(sid))
                .contains("00:05.000 phone    +15558675310 hears \"one two three four five\"")
                .contains("00:12.000 phone    +15558675310 gave no input")
                .contains("00:12.800 phone    +15558675310 hears \"Nothing came\"");
    }

    @Test
    void gather_restartsItsTimerWithEachKey() {
        app.twiml("/voice", "<Gather timeout=\"2\" action=\"/menu\"/>").twiml("/menu", "");
        twilio.phone("+15558675310")
                .answers()
                .presses("1")
                .waits(Duration.ofMillis(1500))
                .presses("2")
                .hangsUpAfter(Duration.ofSeconds(9));

        rest.call("+15558675310", app.url("/voice"));
        twilio.awaitIdle();

        assertThat(app.seen("/menu")).extracting(seen -> seen.get("Digits")).containsExactly("12");
    }

    @Test
    void gather_requestsTheActionWithoutInputWhenAskedTo() {
        app.twiml("/voice", "<Gather actionOnEmptyResult=\"true\" action=\"/menu\"/>")
                .twiml("/menu", "");

        rest.call("+15558675310", app.url("/voice"));
        twilio.awaitIdle();

        assertThat(app.seen("/menu")).extracting(seen -> seen.get("Digits")).containsExactly("");
    }

    @Test
    void gather_takesTheFinishKeyAloneAsNoInput() {
        app.twiml("/voice", "<Gather action=\"/menu\"/><Say>Next</Say>");
        twilio.phone("+15558675310").answers().presses("#").hears("Next");

        rest.call("+15558675310", app.url("/voice"));
        twilio.verify();

        assertThat(app.seen("/menu")).isEmpty();
    }

    @Test
    void gather_sendsWhatWasSaid() {
        app.twiml(
                "/voice",
                "<Gather input=\"dtmf speech\" speechTimeout=\"auto\" action=\"/menu\"><Say>Whom</Say></Gather>");
        app.twiml("/menu", "<Hangup/>");
        twilio.phone("+15558675310").answers().hears("Whom").says("the sales team");

        rest.call("+15558675310", app.url("/voice"));
        twilio.verify();

        assertThat(app.seen("/menu"))
                .extracting(seen -> seen.get("SpeechResult") + " " + seen.get("Confidence") + " "
                        + seen.get("Digits"))
                .containsExactly("the sales team 0.9 (absent)");
    }

    @Test
    void redirectOfTheAction_isFollowedWithoutTheDigits() {
        app.twiml("/voice", "<Gather numDigits=\"1\" action=\"/menu\"/>").twiml("/moved", "");
        app.on("/menu", seen -> new TestApp.Answer(302, Map.of("Location", "/moved"), ""));
        twilio.phone("+15558675310").answers().presses("1");

        rest.call("+15558675310", app.url("/voice"));
        twilio.verify();

        assertThat(app.seen("/moved"))
                .extracting(seen ->
                        seen.method() + " " + seen.get("Digits") + " " + seen.get("CallStatus"))
                .containsExactly("GET (absent) in-progress");
    }
}
