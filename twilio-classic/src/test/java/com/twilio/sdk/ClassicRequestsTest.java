package com.twilio.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.twilio.sdk.resource.instance.Account;
import com.twilio.sdk.resource.instance.AvailablePhoneNumber;
import com.twilio.sdk.resource.instance.Member;
import com.twilio.sdk.resource.instance.Notification;
import com.twilio.sdk.resource.instance.Participant;
import com.twilio.sdk.resource.instance.Transcription;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the local Twilio does not simulate: the whole request of each line, against a server that records it. */
class ClassicRequestsTest {
    private static final String AC = "AC" + "1".repeat(32);
    private static final String CA = "CA" + "2".repeat(32);
    private static final String CF = "CF" + "3".repeat(32);
    private static final String QU = "QU" + "4".repeat(32);
    private static final String RE = "RE" + "5".repeat(32);
    private static final String MM = "MM" + "6".repeat(32);
    private static final String ME = "ME" + "7".repeat(32);
    private static final String ROOT = "/2010-04-01/Accounts/" + AC;

    private final MockWebServer server = new MockWebServer();
    private TwilioRestClient client;

    @BeforeEach
    void start() throws Exception {
        server.start();
        client = new TwilioRestClient(AC, "token", server.url("/").toString());
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    static Stream<Arguments> lines() {
        String participant = ROOT + "/Conferences/" + CF + "/Participants/" + CA + ".json";
        String members = ROOT + "/Queues/" + QU + "/Members/";
        String numbers = ROOT + "/AvailablePhoneNumbers/";
        return Stream.of(
                line("POST " + participant + " Muted=true", a -> participant(a).mute()),
                line("POST " + participant + " Muted=false", a -> participant(a).unmute()),
                line("DELETE " + participant + " ", a -> participant(a).kick()),
                line(
                        "POST " + members + CA + ".json Url=http%3A%2F%2Fx&Method=GET",
                        a -> a.getQueue(QU).getMember(CA).dequeue("http://x", "GET")),
                line(
                        "POST " + members + "Front.json Url=http%3A%2F%2Fx&Method=POST",
                        a -> a.getQueue(QU).dequeueHeadOfQueue("http://x", "POST")),
                line(
                        "POST " + ROOT + "/Calls/" + CA + ".json Status=completed",
                        a -> a.getCall(CA).hangup()),
                line(
                        "DELETE " + ROOT + "/Calls/" + CA + ".json ",
                        a -> a.getCall(CA).delete()),
                line(
                        "DELETE " + ROOT + "/Recordings/" + RE + ".json ",
                        a -> a.getRecording(RE).delete()),
                line(
                        "DELETE " + ROOT + "/Messages/" + MM + "/Media/" + ME + ".json ",
                        a -> a.getMessage(MM).getMedia(ME).delete()),
                line(
                        "GET " + ROOT + "/Messages/" + MM + "/Media.json ",
                        a -> a.getMessage(MM).getMedia().getPageData()),
                line(
                        "GET " + ROOT + "/Recordings.json?CallSid=" + CA + " ",
                        a -> a.getCall(CA).getRecordings().getPageData()),
                line(
                        "GET " + ROOT + "/Calls.json?StartTime%3E=2014-01-01 ",
                        a -> a.getCalls(Map.of("StartTime>", "2014-01-01")).getPageData()),
                line(
                        "GET " + ROOT + "/Conferences/" + CF + "/Participants.json?Muted=true ",
                        a -> a.getConference(CF)
                                .getParticipants(Map.of("Muted", "true"))
                                .getPageData()),
                line(
                        "GET " + numbers + "US/Local.json?AreaCode=510 ",
                        a -> a.getAvailablePhoneNumbers(Map.of("AreaCode", "510"))
                                .getPageData()),
                line(
                        "GET " + numbers + "GB/TollFree.json?Contains=77 ",
                        a -> a.getAvailablePhoneNumbers(Map.of("Contains", "77"), "GB", "TollFree")
                                .getPageData()),
                line(
                        "GET " + numbers + "AU/Mobile.json ",
                        a -> a.getAvailablePhoneNumbers(Map.of(), "AU", "Mobile")
                                .getPageData()),
                line("POST " + ROOT + ".json Status=closed", Account::close));
    }

    private static Arguments line(String request, Consumer<Account> act) {
        return arguments(request, act);
    }

    private static Participant participant(Account account) {
        return account.getConference(CF).getParticipant(CA);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLine_isOneRequest(String request, Consumer<Account> act) throws Exception {
        answer("{\"calls\":[],\"recordings\":[],\"participants\":[],\"media_list\":[],"
                + "\"available_phone_numbers\":[]}");

        act.accept(client.getAccount());

        assertThat(server.getRequestCount()).isEqualTo(1);
        RecordedRequest sent = server.takeRequest();
        String body = sent.getBody() == null ? "" : sent.getBody().utf8();
        assertThat(sent.getMethod() + " " + sent.getTarget() + " " + body).isEqualTo(request);
    }

    @Test
    void aParticipant_ofAList_knowsItsConference() {
        answer("{\"participants\":[{\"call_sid\":\"" + CA + "\",\"muted\":true}]}");

        Participant only = client.getAccount()
                .getConference(CF)
                .getParticipants()
                .getPageData()
                .get(0);

        assertThat(only.getCallSid()).isEqualTo(CA);
        assertThat(only.getConferenceSid()).isEqualTo(CF);
        assertThat(only.isMuted()).isTrue();
        assertThat(only.isEndConferenceOnExit()).isFalse();
    }

    @Test
    void aMember_ofAList_knowsItsQueue() {
        answer("{\"queue_members\":[{\"call_sid\":\"" + CA
                + "\",\"position\":1,\"wait_time\":9}]}");

        Member first =
                client.getAccount().getQueue(QU).getMembers().getPageData().get(0);

        assertThat(first.getCallSid()).isEqualTo(CA);
        assertThat(first.getQueueSid()).isEqualTo(QU);
        assertThat(first.getPosition()).isEqualTo(1);
        assertThat(first.getWaitTime()).isEqualTo(9);
    }

    @Test
    void theNotifications_ofACall_areThoseOfTheAccount() {
        answer("{\"notifications\":[{\"sid\":\"NO1\",\"error_code\":\"11200\","
                + "\"message_date\":\"Tue, 09 Sep 2014 22:57:56 +0000\"}]}");

        Notification only =
                client.getAccount().getCall(CA).getNotifications().getPageData().get(0);

        assertThat(only.getSid()).isEqualTo("NO1");
        assertThat(only.getErrorCode()).isEqualTo("11200");
        assertThat(only.getMessageDate()).isEqualTo("Tue, 09 Sep 2014 22:57:56 +0000");
    }

    @Test
    void theTranscriptions_ofARecording_areThoseOfTheAccount() {
        answer("{\"transcriptions\":[{\"sid\":\"TR1\",\"transcription_text\":\"Call me\"}]}");

        Transcription only = client.getAccount()
                .getRecording(RE)
                .getTranscriptions()
                .getPageData()
                .get(0);

        assertThat(only.getSid()).isEqualTo("TR1");
        assertThat(only.getTranscriptionText()).isEqualTo("Call me");
    }

    @Test
    void aNumberToBuy_isReadWhateverItsType() {
        answer(
                "{\"available_phone_numbers\":[{\"phone_number\":\"+448001234567\",\"latitude\":\"51.5\"}]}");

        AvailablePhoneNumber only = client.getAccount()
                .getAvailablePhoneNumbers(Map.of(), "GB", "TollFree")
                .getPageData()
                .get(0);

        assertThat(only.getPhoneNumber()).isEqualTo("+448001234567");
        assertThat(only.getLatitude()).isEqualTo("51.5");
    }

    @Test
    void aTypeOfNumbersThatIsNone_isRefused() {
        assertThatThrownBy(() ->
                        client.getAccount().getAvailablePhoneNumbers(Map.of(), "GB", "Satellite"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'Satellite' is no type of numbers; it should be Local, TollFree or Mobile.");
    }

    private void answer(String json) {
        server.enqueue(new MockResponse.Builder().body(json).build());
    }
}
