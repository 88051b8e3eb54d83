package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.twiml.ssml.SsmlBreak;
import com.twilio.sdk.twiml.voice.Pause;
import com.twilio.sdk.twiml.voice.Say;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ParseTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    @Test
    void parse_givesTypedElements() {
        VoiceResponse response = VoiceResponse.parse(
                "<Response><Say voice='alice' loop='2'>Hi</Say><Pause length='3'/></Response>");

        Say say = response.children(Say.class).get(0);
        assertThat(say.getVoice()).isEqualTo(SayVoice.ALICE);
        assertThat(say.getLoop()).isEqualTo(2);
        assertThat(say.textContent()).isEqualTo("Hi");
        assertThat(response.children(Pause.class).get(0).getLength()).isEqualTo(3);
    }

    @Test
    void parse_keepsTheBlankBetweenInlineNodes() {
        String xml =
                HEAD + "<Response><Say>Hi <break/> <emphasis>you</emphasis> there</Say></Response>";

        VoiceResponse response = VoiceResponse.parse(xml);

        assertThat(response.toXml()).isEqualTo(xml);
        assertThat(response.children().get(0).children().get(0)).isInstanceOf(SsmlBreak.class);
    }

    @Test
    void parse_keepsWhatIsUnknown() {
        String xml = HEAD
                + "<Response><Sing key=\"D\">La <b>la</b><Say>x</Say></Sing><Say loop=\"abc\"/>"
                + "</Response>";

        assertThat(VoiceResponse.parse(xml).toXml()).isEqualTo(xml);
    }

    @Test
    void parse_keepsNamesBeyondAsciiAndBeyondLatin1() {
        String xml = HEAD
                + "<Response><Größe länge=\"5\"/><Ж><Say я=\"1\">x &amp; y</Say></Ж></Response>";

        assertThat(VoiceResponse.parse(xml).toXml()).isEqualTo(xml);
    }

    @Test
    void parse_givesEachFindingItsPlace() {
        List<String> findings = new ArrayList<>();

        VoiceResponse.parse(
                "<Response>\n <Sing/>text\n <Say loop='abc' mood='sad'/></Response>",
                ParseOptions.lenient().onFinding(finding -> findings.add(finding.toString())));

        assertThat(findings)
                .containsExactly(
                        "line 2, column 9: <Response> takes no <Sing>.",
                        "line 3, column 3: <Response> takes no text.",
                        "line 3, column 30: <Say loop=\"abc\"> is no whole number.",
                        "line 3, column 30: <Say> has no attribute mood.");
    }

    @Test
    void strictParse_refusesTheFirstUnknownWord() {
        assertThatThrownBy(() ->
                        VoiceResponse.parse("<Response><Sing/></Response>", ParseOptions.strict()))
                .isInstanceOf(TwimlParseException.class)
                .hasMessage("line 1, column 18: <Response> takes no <Sing>.");
    }

    @Test
    void parse_equalsWhatWasWritten() {
        VoiceResponse response = new VoiceResponse()
                .say(
                        "One & two",
                        s -> s.voice("alice")
                                .ssmlBreak()
                                .text(" more ")
                                .comment("note")
                                .text("text"))
                .pause(p -> p.length(2))
                .element("Sing", e -> e.attribute("xml:lang", "de").text("La\r\n\t"));

        assertThat(VoiceResponse.parse(response.toXml())).isEqualTo(response);
    }

    @Test
    void oneTag_hasTheMeaningOfItsParent() {
        VoiceResponse voice = VoiceResponse.parse("<Response><Redirect>/a</Redirect></Response>");
        MessagingResponse messaging =
                MessagingResponse.parse("<Response><Redirect>/a</Redirect></Response>");

        assertThat(voice.children().get(0)).isInstanceOf(com.twilio.sdk.twiml.voice.Redirect.class);
        assertThat(messaging.children().get(0))
                .isInstanceOf(com.twilio.sdk.twiml.messaging.Redirect.class);
    }

    @Test
    void aMessageInACall_isKeptThoughTwilioKnowsItInTextsAlone() {
        String xml =
                HEAD + "<Response><Message to=\"1\"><Body>x</Body></Message><Redirect/></Response>";

        assertThat(VoiceResponse.parse(xml)).hasToString(xml);
    }

    @Test
    void parse_dropsCommentsAndJoinsCdata() {
        assertThat(VoiceResponse.parse(
                        "<Response><Say>a<!-- b --><![CDATA[<c>]]>d</Say></Response>"))
                .isEqualTo(new VoiceResponse().say("a<c>d"));
    }

    @Test
    void parse_worksWhateverTheThreadsClassLoaderIs() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            TwimlReader<MessagingResponse> reader = new TwimlReader<>(MessagingResponse.class);

            assertThat(reader.read(
                            "<Response><Message>a</Message></Response>", ParseOptions.strict()))
                    .isEqualTo(new MessagingResponse().message("a"));
            assertThat(thread.getContextClassLoader())
                    .isSameAs(ClassLoader.getPlatformClassLoader());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
