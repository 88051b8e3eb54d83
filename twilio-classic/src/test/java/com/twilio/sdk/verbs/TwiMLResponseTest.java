package com.twilio.sdk.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

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
}
