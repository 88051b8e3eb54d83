package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.webhook.ConferenceEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class ConferenceTest {
    private static final String ALICE = "+15558675310";
    private static final String BOB = "+15558675311";
    private static final String CAROL = "+15558675312";
    private static final String ALL_EVENTS =
            "start end join leave mute hold modify speaker announcement";

    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);
    private final String number = twilio.numbers().get(0);
    private final String second = twilio.numbers().get(1);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private void room(String appNumber, String path, String attributes) {
        app.twiml(
                path,
                "<Dial action=\"/left\"><Conference " + attributes + ">Room</Conference></Dial>");
        app.twiml("/left", "<Say>Thanks for coming</Say>").twiml("/events", "");
        twilio.voiceUrl(appNumber, app.url(path));
    }

    private List<String> events() {
        return app.seen("/events").stream()
                .map(seen -> seen.get("StatusCallbackEvent"))
                .toList();
    }

    private String conference() {
        return Rest.field(rest.get("/Conferences.json"), "sid");
    }

    @Test
    void conference_startsWithTheSecondParticipantAndLetsAllHearEachOther() {
        room(number, "/voice", "waitUrl=\"/wait\"");
        app.twiml("/wait", "<Say>Please hold the line</Say>");
        twilio.phone(ALICE)
                .calls(number)
                .hears("Please hold the line")
                .hears("Hello all")
                .says("Hi Bob")
                .hears("Thanks for coming");
        twilio.awaitIdle();
        twilio.phone(BOB)
                .calls(number)
                .waits(Duration.ofSeconds(3))
                .says("Hello all")
                .hears("Hi Bob")
                .hangsUp();
        twilio.phone(CAROL).calls(number).hears("Hello all").hears("Hi Bob").hangsUp();

        twilio.awaitIdle();
        rest.post("/Conferences/" + conference() + ".json", "Status", "completed");
        twilio.verify();

        assertThat(app.seen("/wait"))
                .extracting(seen -> seen.get("From") + seen.get("CallStatus"))
                .containsExactly(ALICE + "in-progress");
        assertThat(Rest.field(rest.get("/Conferences.json"), "reason_conference_ended"))
                .isEqualTo("conference-ended-via-api");
        assertThat(app.seen("/left"))
                .extracting(seen -> seen.get("DialCallStatus")
                        + seen.get("DialBridged")
                        + seen.get("DialCallSid"))
                .containsExactly("answeredtrue(absent)");
    }

    @Test
    void conference_waitsForTheOneWhoStartsIt() {
        room(number, "/guest", "startConferenceOnEnter=\"false\"");
        room(second, "/host", "endConferenceOnExit=\"true\" beep=\"onEnter\"");
        twilio.phone(ALICE).calls(number).hears("[hold music]").hears("Good morning");
        twilio.phone(BOB).calls(number).hears("Good morning").hears("Thanks for coming");
        twilio.phone(CAROL)
                .calls(second)
                .waits(Duration.ofSeconds(9))
                .says("Good morning")
                .hangsUp();

        twilio.verify();

        assertThat(Rest.field(rest.get("/Conferences.json"), "reason_conference_ended"))
                .isEqualTo("participant-with-end-conference-on-exit-left");
        assertThat(twilio.log().stream().filter(entry -> entry.text().endsWith("hears a beep")))
                .hasSize(3);
    }

    @Test
    void statusCallback_getsEveryEventOfTheFirstParticipantsList() {
        room(
                number,
                "/voice",
                "statusCallback=\"/events\" participantLabel=\"host\" endConferenceOnExit=\"true\""
                        + " statusCallbackEvent=\"" + ALL_EVENTS + "\"");
        room(second, "/guest", "statusCallback=\"/ignored\" statusCallbackEvent=\"join\"");
        app.twiml("/announce", "<Say>Five minutes left</Say>");
        twilio.phone(ALICE).calls(number).hears("Hello").hears("Five minutes left");
        twilio.phone(BOB).calls(second).waits(Duration.ofSeconds(2)).says("Hello");
        twilio.awaitIdle();
        String path = "/Conferences/" + conference();

        rest.post(path + "/Participants/host.json", "Muted", "true");
        rest.post(path + "/Participants/host.json", "Muted", "false");
        rest.post(path + "/Participants/host.json", "Hold", "true");
        rest.post(path + "/Participants/host.json", "Hold", "false");
        rest.post(path + "/Participants/host.json", "EndConferenceOnExit", "true");
        rest.post(path + ".json", "AnnounceUrl", app.url("/announce"));
        twilio.awaitIdle();
        rest.post(path + ".json", "AnnounceUrl", app.url("/nowhere"));
        twilio.awaitIdle();
        rest.delete(path + "/Participants/host.json");
        twilio.verify();

        assertThat(events())
                .containsExactly(
                        "participant-join",
                        "participant-join",
                        "conference-start",
                        "participant-speech-start",
                        "participant-speech-stop",
                        "participant-mute",
                        "participant-unmute",
                        "participant-hold",
                        "participant-unhold",
                        "participant-modify",
                        "announcement-end",
                        "announcement-fail",
                        "participant-leave",
                        "participant-leave",
                        "conference-end");
        List<ConferenceEvent> typed = app.seen("/events").stream()
                .map(seen -> ConferenceEvent.of(seen.parameters()))
                .toList();
        assertThat(typed).allSatisfy(event -> assertThat(event.problems()).isEmpty());
        assertThat(typed)
                .extracting(ConferenceEvent::getSequenceNumber)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        ConferenceEvent end = typed.get(14);
        assertThat(end.getReasonConferenceEnded())
                .hasToString("participant-with-end-conference-on-exit-kicked");
        assertThat(end.getParticipantLabelEndingConference()).isEqualTo("host");
        assertThat(end.getReason())
                .isEqualTo("A participant with whom the conference ends was removed.");
        assertThat(app.seen("/events").get(12).get("ReasonParticipantLeft"))
                .isEqualTo("participant_updated_via_api");
        assertThat(app.seen("/events").get(13).get("ReasonParticipantLeft"))
                .isEqualTo("moderator_ended_conference");
        assertThat(app.seen("/ignored")).isEmpty();
    }

    @Test
    void participants_areHeardAsTheyAreMutedHeldAndCoached() {
        room(number, "/voice", "beep=\"false\"");
        room(second, "/muted", "muted=\"true\" beep=\"false\"");
        twilio.phone(ALICE).calls(number).waits(Duration.ofSeconds(4)).says("To everybody");
        twilio.phone(BOB).calls(second).waits(Duration.ofSeconds(6)).says("Nobody hears me");
        twilio.awaitIdle();

        String alice = call(ALICE);
        twilio.phone(CAROL).answers().hears("Are you there").says("Only for Alice");
        rest.post(
                "/Conferences/" + conference() + "/Participants.json",
                "From",
                number,
                "To",
                CAROL,
                "Coaching",
                "true",
                "CallSidToCoach",
                alice,
                "Label",
                "coach");
        twilio.phone(ALICE);
        twilio.awaitIdle();
        twilio.phone("+15558675313").calls(number).says("Are you there");
        twilio.verify();

        assertThat(twilio.transcript(alice))
                .contains("hears \"Are you there\"", "hears \"Only for Alice\"");
        assertThat(heard(BOB)).containsExactly("To everybody", "Are you there");
        assertThat(heard(ALICE)).containsExactly("[hold music]", "Are you there", "Only for Alice");
    }

    private List<String> heard(String phone) {
        return twilio.log().stream()
                .map(LogEntry::text)
                .filter(text -> text.startsWith(phone + " hears \""))
                .map(text -> text.substring(phone.length() + 8, text.length() - 1))
                .toList();
    }

    private String call(String from) {
        return Rest.field(rest.get("/Calls.json?From=%2B" + from.substring(1)), "sid");
    }

    @Test
    void restParticipant_isCalledIntoTheRoomAndListed() {
        room(number, "/voice", "");
        app.twiml("/status", "").twiml("/hold", "<Say>You are on hold</Say>");
        twilio.phone(ALICE).calls(number).hears("Good evening");
        twilio.phone(BOB).answers().says("Good evening").hears("You are on hold");
        twilio.awaitIdle();
        String path = "/Conferences/" + conference() + "/Participants";

        var created = rest.post(
                path + ".json",
                "From",
                number,
                "To",
                BOB,
                "Label",
                "bob",
                "StatusCallback",
                app.url("/status"),
                "StatusCallbackEvent",
                "initiated ringing answered completed");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(Rest.field(created, "status")).isEqualTo("queued");
        assertThat(Rest.field(created, "label")).isEqualTo("bob");
        twilio.awaitIdle();
        assertThat(rest.get(path + ".json").body().split("\"status\":\"connected\""))
                .hasSize(3);
        assertThat(rest.get(path + ".json?Muted=true").body()).contains("\"participants\":[]");

        rest.post(path + "/bob.json", "Hold", "true", "HoldUrl", app.url("/hold"));
        twilio.awaitIdle();
        assertThat(Rest.field(rest.get(path + "/bob.json"), "hold")).isEqualTo("true");
        rest.delete(path + "/bob.json");
        twilio.verify();

        assertThat(rest.get(path + "/bob.json").statusCode()).isEqualTo(404);
        assertThat(app.seen("/status"))
                .extracting(seen -> seen.get("CallStatus"))
                .containsExactly("initiated", "ringing", "in-progress", "completed");
    }

    @Test
    void restParticipantWhoDoesNotAnswer_isReportedAsAddFailed() {
        app.twiml("/events", "");
        twilio.phone(BOB).busy();

        rest.post(
                "/Conferences/Standup/Participants.json",
                "From",
                number,
                "To",
                BOB,
                "ConferenceStatusCallback",
                app.url("/events"),
                "ConferenceStatusCallbackEvent",
                "leave end");
        twilio.awaitIdle();

        assertThat(app.seen("/events"))
                .extracting(seen -> seen.get("StatusCallbackEvent") + " "
                        + seen.get("ReasonParticipantLeft") + " "
                        + seen.get("ParticipantCallStatus"))
                .containsExactly(
                        "participant-leave participant_add_failed busy",
                        "conference-end (absent) (absent)");
        assertThat(Rest.field(rest.get("/Conferences.json?FriendlyName=Standup"), "status"))
                .isEqualTo("completed");
    }

    @Test
    void fullConference_isAnErrorAndTheDialFails() {
        room(number, "/voice", "maxParticipants=\"2\"");
        twilio.phone(ALICE).calls(number).hears("[hold music]");
        twilio.phone(BOB).calls(number).waits(Duration.ofSeconds(60));
        twilio.phone(CAROL).calls(number).hears("Thanks for coming");

        twilio.verify();

        assertThat(twilio.log().stream()
                        .filter(entry -> entry.kind() == LogEntry.Kind.ERROR)
                        .map(LogEntry::text))
                .containsExactly("16020 the conference Room is full");
        assertThat(app.seen("/left"))
                .extracting(seen -> seen.get("DialCallStatus") + seen.get("DialBridged"))
                .containsExactly("failedfalse");
    }

    @Test
    void conferenceRecording_hasItsCallbackAndStandsUnderTheConference() {
        room(
                number,
                "/voice",
                "record=\"record-from-start\" recordingStatusCallback=\"/recording\""
                        + " recordingStatusCallbackEvent=\"in-progress completed\"");
        app.twiml("/recording", "");
        twilio.phone(ALICE).calls(number).hears("Let us begin").hangsUp();
        twilio.phone(BOB)
                .calls(number)
                .waits(Duration.ofSeconds(2))
                .says("Let us begin")
                .hangsUpAfter(Duration.ofSeconds(8));

        twilio.verify();

        assertThat(app.seen("/recording"))
                .extracting(seen -> seen.get("RecordingStatus") + " " + seen.get("RecordingSource")
                        + " " + seen.get("CallSid") + " " + seen.get("RecordingDuration"))
                .containsExactly(
                        "in-progress Conference (absent) (absent)",
                        "completed Conference (absent) 11");
        String sid = app.seen("/recording").get(0).get("RecordingSid");
        assertThat(Rest.field(rest.get("/Conferences/" + conference() + "/Recordings.json"), "sid"))
                .isEqualTo(sid);
    }

    @Test
    void waitingDocument_mayOnlySayPlayPauseAndRedirect() {
        room(number, "/voice", "waitUrl=\"/wait\"");
        app.twiml("/wait", "<Say>Welcome</Say><Gather/><Say>Never</Say>");
        twilio.phone(ALICE).calls(number).hears("Welcome").hangsUpAfter(Duration.ofSeconds(5));

        twilio.verify();

        assertThat(twilio.log().stream().map(LogEntry::text))
                .contains("13238 <Gather> may not stand in this document (document "
                        + app.url("/wait") + ")")
                .noneMatch(text -> text.contains("hears \"Never"));
    }

    @Test
    void redirectInTheWaitingDocument_playsOnWithoutHoldingTheClockUp() {
        room(number, "/voice", "waitUrl=\"/wait\"");
        app.twiml("/wait", "<Say>Still waiting</Say><Redirect/>");
        twilio.phone(ALICE).calls(number);

        twilio.awaitIdle();

        assertThat(app.seen("/wait")).hasSize(2);
    }

    @Test
    void starKey_takesTheParticipantOutIfTheDialSaysSo() {
        app.twiml(
                        "/voice",
                        "<Dial hangupOnStar=\"true\"><Conference waitUrl=\"\">Room</Conference></Dial>"
                                + "<Say>You are out</Say>")
                .twiml("/events", "");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone(ALICE).calls(number).presses("*").hears("You are out");

        twilio.verify();

        assertThat(heard(ALICE)).containsExactly("You are out");
    }

    @Test
    void announcementToOneParticipant_isHeardByThatOneAlone() {
        room(
                number,
                "/voice",
                "statusCallback=\"/events\" statusCallbackEvent=\"announcement\" beep=\"false\"");
        app.twiml("/secret", "<Say>Your next meeting begins</Say>");
        twilio.phone(ALICE).calls(number).hears("Your next meeting begins");
        twilio.awaitIdle();
        twilio.phone(BOB).calls(number);
        twilio.awaitIdle();

        rest.post(
                "/Conferences/" + conference() + "/Participants/" + call(ALICE) + ".json",
                "AnnounceUrl",
                app.url("/secret"));
        twilio.verify();

        assertThat(heard(BOB)).isEmpty();
        assertThat(app.seen("/events"))
                .extracting(seen -> seen.get("StatusCallbackEvent") + " " + seen.get("CallSid")
                        + " " + seen.get("AnnounceUrl"))
                .containsExactly("announcement-end " + call(ALICE) + " " + app.url("/secret"));
    }

    @Test
    void eventCallbackUrl_isToldOfTheRecording() {
        room(number, "/voice", "record=\"record-from-start\" eventCallbackUrl=\"/events\"");
        twilio.phone(ALICE).calls(number).hangsUpAfter(Duration.ofSeconds(9));
        twilio.phone(BOB).calls(number).hangsUpAfter(Duration.ofSeconds(9));

        twilio.verify();

        assertThat(app.seen("/events"))
                .extracting(seen -> seen.get("RecordingStatus") + " " + seen.get("ConferenceSid"))
                .containsExactly("completed " + conference());
    }

    @Test
    void numbersThatMeetInARoomTwice_doNotEchoForEver() {
        room(number, "/voice", "beep=\"false\"");
        app.twiml("/in", "<Dial><Conference beep=\"false\">Room</Conference></Dial>");
        twilio.phone(ALICE)
                .calls(number)
                .waits(Duration.ofSeconds(9))
                .says("Echo")
                .hangsUp();
        twilio.awaitIdle();
        twilio.phone(ALICE)
                .calls(number)
                .waits(Duration.ofSeconds(9))
                .says("Echo")
                .hangsUp();
        rest.call(number, app.url("/in"));

        twilio.verify();

        assertThat(twilio.log().stream().filter(entry -> entry.text().contains("says \"Echo\"")))
                .hasSize(2);
    }

    @Test
    void labelThatIsTaken_isAnErrorAndARefusal() {
        room(number, "/voice", "participantLabel=\"host\"");
        twilio.phone(ALICE).calls(number).hears("[hold music]");
        twilio.awaitIdle();
        twilio.phone(BOB).calls(number).hears("Thanks for coming");
        twilio.verify();

        var refused = rest.post(
                "/Conferences/Room/Participants.json", "From", number, "To", BOB, "Label", "host");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Rest.field(refused, "code")).isEqualTo("16025");
        assertThat(twilio.log().stream().map(LogEntry::text))
                .contains("16025 the label host is taken in the conference Room");
    }

    @Test
    void endedConference_cannotBeChanged() {
        room(number, "/voice", "");
        twilio.phone(ALICE).calls(number).hangsUpAfter(Duration.ofSeconds(1));
        twilio.verify();
        String path = "/Conferences/" + conference();

        assertThat(Rest.field(rest.post(path + ".json", "Status", "completed"), "message"))
                .isEqualTo("The conference " + conference() + " is over; it cannot be changed.");
        assertThat(rest.get(path + "/Participants.json").body()).contains("\"participants\":[]");
        assertThat(Rest.field(
                        rest.post(path + "/Participants.json", "From", number, "To", BOB),
                        "message"))
                .isEqualTo("The conference " + conference() + " is over; nobody can join it.");
    }

    @Test
    void restParticipant_leavesTheRoomForAnotherDocument() {
        room(
                number,
                "/voice",
                "statusCallback=\"/events\" statusCallbackEvent=\"leave\" beep=\"false\"");
        app.twiml("/elsewhere", "<Say>Somewhere else</Say>");
        twilio.phone(ALICE).calls(number);
        twilio.phone(BOB).answers().hears("Somewhere else");
        twilio.awaitIdle();
        rest.post("/Conferences/" + conference() + "/Participants.json", "From", number, "To", BOB);
        twilio.awaitIdle();

        String bob = Rest.field(rest.get("/Calls.json?To=%2B" + BOB.substring(1)), "sid");
        rest.post("/Calls/" + bob + ".json", "Url", app.url("/elsewhere"));
        twilio.verify();

        assertThat(app.seen("/events"))
                .extracting(seen -> seen.get("CallSid") + " " + seen.get("ReasonParticipantLeft")
                        + " " + seen.get("ParticipantCallStatus"))
                .containsExactly(bob + " participant_updated_via_api in-progress");
    }

    @Test
    void participantWhoIsHeld_hearsNoStartAndGetsTheMusicBack() {
        room(number, "/voice", "waitUrl=\"/wait\" beep=\"false\"");
        app.twiml("/wait", "<Say>Please wait</Say>").twiml("/hold", "<Say>On hold</Say>");
        twilio.phone(ALICE).calls(number).hears("Please wait").hears("On hold");
        twilio.awaitIdle();
        String alice = "/Conferences/" + conference() + "/Participants/" + call(ALICE) + ".json";
        rest.post(alice, "Hold", "true", "HoldUrl", app.url("/hold"));
        twilio.awaitIdle();
        rest.post(alice, "Hold", "false");
        twilio.verify();

        assertThat(heard(ALICE)).containsExactly("Please wait", "On hold", "Please wait");
    }

    @Test
    void conferenceThatEnds_callsNobodyAnyMore() {
        try (TwilioEmulator manual =
                TwilioEmulator.builder().clock(ClockMode.MANUAL).start()) {
            Rest api = new Rest(manual);
            String sid = Rest.field(
                    api.post(
                            "/Conferences/Room/Participants.json",
                            "From",
                            number,
                            "To",
                            BOB,
                            "Label",
                            "bob"),
                    "conference_sid");
            manual.advance(Duration.ofSeconds(2));
            String path = "/Conferences/" + sid;

            assertThat(Rest.field(
                            api.post(path + "/Participants/bob.json", "Muted", "true"), "message"))
                    .isEqualTo("The participant bob is connecting; only a connected one can be"
                            + " changed.");
            api.post(path + ".json", "Status", "completed");
            manual.advance(Duration.ofSeconds(9));

            assertThat(Rest.field(api.get("/Calls.json"), "status")).isEqualTo("canceled");
        }
    }

    @Test
    void restParticipantWhoComesTooLate_isHungUpOn() {
        try (TwilioEmulator manual =
                TwilioEmulator.builder().clock(ClockMode.MANUAL).start()) {
            Rest api = new Rest(manual);
            for (String phone : List.of(ALICE, BOB, CAROL)) {
                api.post(
                        "/Conferences/Room/Participants.json",
                        "From",
                        number,
                        "To",
                        phone,
                        "MaxParticipants",
                        "2");
            }
            manual.advance(Duration.ofSeconds(9));

            assertThat(manual.log().stream()
                            .map(LogEntry::text)
                            .filter(text -> text.contains("joins the conference")))
                    .hasSize(2);
            assertThat(manual.log().stream().map(LogEntry::text))
                    .contains("16020 the conference Room is full by now");
        }
    }

    @Test
    void transcriptOfTheFirstCaller_hasTheRoomEvenIfACallCameFromTheRoom() {
        room(number, "/voice", "beep=\"false\"");
        twilio.phone(ALICE).answers();
        rest.post("/Conferences/Room/Participants.json", "From", number, "To", ALICE);
        twilio.awaitIdle();
        String alice = callTo(ALICE);
        String conference = conference();

        rest.post("/Calls/" + alice + ".json", "Url", app.url("/voice"));
        twilio.awaitIdle();

        assertThat(twilio.transcript(alice)).contains("joins the conference Room");
        assertThat(twilio.transcript(conference)).contains("conference " + conference + " init");
    }

    private String callTo(String to) {
        return Rest.field(rest.get("/Calls.json?To=%2B" + to.substring(1)), "sid");
    }
}
