package com.twilio.sdk.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Map;
import java.util.stream.Stream;

class TwiMLResponseTest {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    @Test
    void append_buildsTheDocument() {
        TwiMLResponse response = new TwiMLResponse();
        Gather gather = new Gather();
        gather.setNumDigits(1);
        gather.setAction("/menu");
        gather.append(new Say("Press 1 & wait"));
        response.append(gather);
        Dial dial = new Dial();
        dial.setHangupOnStar(true);
        dial.append(new Number("+15558675310"));
        response.append(dial);
        Sms sms = new Sms("Bye");
        sms.set("newAttribute", "x");
        response.append(sms);

        assertThat(response.toXML())
                .isEqualTo(DECLARATION
                        + "<Response><Gather numDigits=\"1\" action=\"/menu\"><Say>Press 1 &amp; wait</Say></Gather>"
                        + "<Dial hangupOnStar=\"true\"><Number>+15558675310</Number></Dial>"
                        + "<Sms newAttribute=\"x\">Bye</Sms></Response>");
        assertThat(response).hasToString(response.toXML());
    }

    @Test
    void aSetterCalledTwice_keepsTheLastValue() {
        Say say = new Say("Hello");
        say.setVoice("alice");
        say.setVoice("man");

        assertThat(say.toXML()).isEqualTo(DECLARATION + "<Say voice=\"man\">Hello</Say>");
    }

    @Test
    void append_refusesWhatTwilioDoesNotTakeThere() {
        assertThatThrownBy(() -> new Gather().append(new Hangup()))
                .isInstanceOf(TwiMLException.class)
                .hasMessage("<Gather> takes no <Hangup>; it takes Pause, Play, Say.");
        assertThatThrownBy(() -> new Say("Hello").append(new Pause()))
                .hasMessage("<Say> takes no <Pause>; it takes no elements.");
    }

    @Test
    void aDial_takesEveryNoun() {
        Dial dial = new Dial();
        dial.setRecord("record-from-answer");
        Client client = new Client("ada");
        client.setUrl("/whisper");
        client.setStatusCallbackEvents("ringing answered");
        dial.append(client);
        Conference conference = new Conference("Room");
        conference.setBeep(Conference.BEEP_ONENTER);
        conference.setMuted(true);
        conference.setRecord(Conference.Record.RECORD_FROM_START);
        conference.setTrim(Conference.Trim.DO_NOT_TRIM);
        conference.setEventCallbackUrl("/events");
        dial.append(conference);
        Queue queue = new Queue("support");
        queue.setUrl("/about");
        queue.setMethod("GET");
        dial.append(queue);
        Sip sip = new Sip();
        Uri uri = new Uri("sip:ada@example.com");
        uri.setUsername("ada");
        sip.append(uri);
        dial.append(sip);

        assertThat(dial.toXML())
                .isEqualTo(DECLARATION
                        + "<Dial record=\"record-from-answer\">"
                        + "<Client url=\"/whisper\" statusCallbackEvent=\"ringing answered\">ada</Client>"
                        + "<Conference beep=\"onEnter\" muted=\"true\" record=\"record-from-start\""
                        + " trim=\"do-not-trim\" eventCallbackUrl=\"/events\">Room</Conference>"
                        + "<Queue url=\"/about\" method=\"GET\">support</Queue>"
                        + "<Sip><Uri username=\"ada\">sip:ada@example.com</Uri></Sip></Dial>");
    }

    @Test
    void aResponse_queuesACallerAndAnswersATextWithAPicture() {
        TwiMLResponse response = new TwiMLResponse();
        Enqueue enqueue = new Enqueue();
        enqueue.setWorkflowSid("WW1");
        Task task = new Task("{\"skill\":\"sales\"}");
        task.setPriority(5);
        enqueue.append(task);
        response.append(enqueue);
        response.append(new Leave());
        Message message = new Message();
        message.setTo("+15558675310");
        message.append(new Body("Look"));
        message.append(new Media("https://example.com/a.png"));
        response.append(message);
        response.append(new Redirect());

        assertThat(response.toXML())
                .isEqualTo(
                        DECLARATION
                                + "<Response><Enqueue workflowSid=\"WW1\">"
                                + "<Task priority=\"5\">{\"skill\":\"sales\"}</Task></Enqueue><Leave/>"
                                + "<Message to=\"+15558675310\"><Body>Look</Body>"
                                + "<Media>https://example.com/a.png</Media></Message><Redirect/></Response>");
    }

    @Test
    void aVerb_tellsWhatItIsMadeOf() {
        Dial dial = new Dial("+15558675310");
        dial.setTimeout(10);
        dial.setCallerId("+15017250604");
        Number number = new Number("+15558675311");

        assertThat(dial.append(number)).isSameAs(number);
        assertThat(dial.getTag()).isEqualTo(Verb.V_DIAL);
        assertThat(dial.getBody()).isEqualTo("+15558675310");
        assertThat(dial.getAttributes())
                .isEqualTo(Map.of("timeout", "10", "callerId", "+15017250604"));
        assertThat(dial.getChildren()).containsExactly(number);
    }

    @Test
    void aDocument_isEscapedOnce_andFitsIntoAUrl() {
        Say say = new Say("Tom & Ada");

        assertThat(say.toEscapedXML()).isEqualTo(DECLARATION + "<Say>Tom &amp; Ada</Say>");
        assertThat(say.asURL())
                .isEqualTo("%3C%3Fxml+version%3D%221.0%22+encoding%3D%22UTF-8%22%3F%3E"
                        + "%3CSay%3ETom+%26amp%3B+Ada%3C%2FSay%3E");
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void aVerb_isEmptyUntilItIsFilled(Verb verb, String xml) {
        assertThat(verb.toXML()).isEqualTo(DECLARATION + xml);
    }

    static Stream<Arguments> verbs() {
        return Stream.of(
                arguments(new Body("x"), "<Body>x</Body>"),
                arguments(new Client("x"), "<Client>x</Client>"),
                arguments(new Conference("x"), "<Conference>x</Conference>"),
                arguments(new Dial(), "<Dial/>"),
                arguments(new Enqueue("x"), "<Enqueue>x</Enqueue>"),
                arguments(new Gather(), "<Gather/>"),
                arguments(new Hangup(), "<Hangup/>"),
                arguments(new Leave(), "<Leave/>"),
                arguments(new Media("x"), "<Media>x</Media>"),
                arguments(new Message("x"), "<Message>x</Message>"),
                arguments(new Number("x"), "<Number>x</Number>"),
                arguments(new Pause(), "<Pause/>"),
                arguments(new Play("x"), "<Play>x</Play>"),
                arguments(new Queue("x"), "<Queue>x</Queue>"),
                arguments(new Record(), "<Record/>"),
                arguments(new Redirect("x"), "<Redirect>x</Redirect>"),
                arguments(new Reject(), "<Reject/>"),
                arguments(new Say("x"), "<Say>x</Say>"),
                arguments(new Sip("x"), "<Sip>x</Sip>"),
                arguments(new Sms("x"), "<Sms>x</Sms>"),
                arguments(new Task("x"), "<Task>x</Task>"),
                arguments(new TwiMLResponse(), "<Response/>"),
                arguments(new Uri("x"), "<Uri>x</Uri>"),
                arguments(new Verb("Custom", "x"), "<Custom>x</Custom>"));
    }
}
