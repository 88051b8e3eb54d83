package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.twiml.internal.ElementFacts;
import com.twilio.sdk.twiml.internal.Vocabulary;
import com.twilio.sdk.twiml.voice.Dial;
import com.twilio.sdk.twiml.voice.Say;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class ValidateTest {
    @Test
    void validate_findsNothingInAGoodDocument() {
        assertThat(new VoiceResponse()
                        .say("Hi", s -> s.loop(0).ssmlBreak().text("there"))
                        .gather(g -> g.numDigits(1).timeout(3).action("/menu").say("Press 1"))
                        .dial("+14155551212")
                        .validate())
                .isEmpty();
    }

    @Test
    void validate_namesTheElementByItsPath() {
        assertThat(new VoiceResponse()
                        .gather(g -> g.say("a"))
                        .gather(g -> g.say("b", s -> s.attribute("mood", "sad")))
                        .validate())
                .extracting(TwimlProblem::toString)
                .containsExactly("WARNING /Response/Gather[2]/Say: there is no attribute mood.");
    }

    @Test
    void validate_findsWhatIsUnknown() {
        assertOnly(
                new VoiceResponse()
                        .element("Sing", e -> e.attribute("a", "b").element("La", l -> {})),
                "WARNING /Response/Sing: <Response> takes no <Sing>.");
        assertOnly(
                new VoiceResponse().child(new Dial("1").child(new Say("x"))),
                "WARNING /Response/Dial: there is text beside <Say>; give one of both.",
                "WARNING /Response/Dial/Say: <Dial> takes no <Say>.");
        assertOnly(
                new VoiceResponse().pause(p -> p.text("x")),
                "WARNING /Response/Pause: there is text, which means nothing here.");
        assertOnly(
                new VoiceResponse().say("x", s -> s.attribute("loop", "abc")),
                "WARNING /Response/Say: loop=\"abc\" is no whole number.");
    }

    @Test
    void validate_findsNumbersOutOfRange() {
        assertOnly(
                new VoiceResponse().gather(g -> g.speechTimeout("0").say("a")),
                "WARNING /Response/Gather: speechTimeout=\"0\" is out of range; it takes 1 or more.");
        assertOnly(new VoiceResponse().gather(g -> g.speechTimeout("auto").say("a")));
        assertOnly(
                new VoiceResponse().pay(p -> p.timeout(-1)),
                "WARNING /Response/Pay: timeout=\"-1\" is out of range; it takes 0 or more.");
        assertOnly(
                new VoiceResponse().gather(g -> g.numDigits(0).timeout(-1).maxSpeechTime(61)),
                "WARNING /Response/Gather: numDigits=\"0\" is out of range; it takes 1 or more.",
                "WARNING /Response/Gather: timeout=\"-1\" is out of range; it takes 1 or more.",
                "WARNING /Response/Gather: maxSpeechTime=\"61\" is out of range; it takes 1 to 60.");
    }

    @Test
    void validate_readsWhatAGetterReads() {
        assertOnly(new VoiceResponse().say("x", s -> s.attribute("loop", " +2147483647 ")));
        assertOnly(
                new VoiceResponse().say("x", s -> s.attribute("loop", "2147483648")),
                "WARNING /Response/Say: loop=\"2147483648\" is no whole number.");
        assertOnly(
                new VoiceResponse().pay(p -> p.prompt(r -> r.attribute("attempt", "1 x"))),
                "WARNING /Response/Pay/Prompt: attempt=\"1 x\" is no list of whole numbers.");
        assertOnly(
                new VoiceResponse().record(r -> r.attribute("playBeep", "True")),
                "WARNING /Response/Record: playBeep=\"True\" is no 'true' or 'false'.");
    }

    static Stream<Class<? extends TwimlElement>> elements() {
        return Vocabulary.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("elements")
    void validate_holdsEveryRangeOfTheFacts(Class<? extends TwimlElement> type) {
        ElementFacts facts = Vocabulary.of(type);
        facts.attributes().keySet().forEach(name -> {
            ElementFacts.Range range = facts.range(name);
            if (range != null) {
                assertThat(problems(facts, name, range.first())).doesNotContain("out of range");
                assertThat(problems(facts, name, range.last())).doesNotContain("out of range");
                assertThat(problems(facts, name, range.first() - 1))
                        .contains(name + "=\"" + (range.first() - 1)
                                + "\" is out of range; it takes " + range + ".");
            }
        });
    }

    private static String problems(ElementFacts facts, String name, int value) {
        return facts.make()
                .attribute(name, value == Integer.MAX_VALUE ? "999999999" : "" + value)
                .validate()
                .toString();
    }

    @Test
    void validate_findsWebSocketsThatAreNotOfWss() {
        assertOnly(
                new VoiceResponse()
                        .start(s -> s.stream(t -> t.url("/audio").statusCallback("/done")))
                        .connect(c -> c.conversationRelay(r -> r.url("ws://example.com")))
                        .connect(c -> c.conversationRelay(r -> r.url("WSS://example.com"))),
                "WARNING /Response/Start/Stream: url=\"/audio\" is no wss:// URL;"
                        + " Twilio takes no other here.",
                "WARNING /Response/Connect[1]/ConversationRelay: url=\"ws://example.com\" is no wss:// URL;"
                        + " Twilio takes no other here.");
    }

    @Test
    void validate_findsAMissingAttribute() {
        assertOnly(
                new VoiceResponse().connect(c -> c.conversationRelay(r -> {})),
                "ERROR /Response/Connect/ConversationRelay: the attribute url is missing.");
    }

    @Test
    void validate_findsTooManyMedia() {
        MessagingResponse response = new MessagingResponse().message(m -> {
            for (int i = 0; i < 11; i++) {
                m.media("https://example.com/" + i);
            }
        });

        assertOnly(response, "ERROR /Response/Message: there are 11 <Media>; a message takes 10.");
    }

    @Test
    void validate_findsDocumentsThatAreTooLong() {
        assertOnly(
                new VoiceResponse().say("x".repeat(4000)),
                "WARNING /Response: the document has 4070 characters; a call takes 4000 as its twiml"
                        + " parameter, so give it a URL.");
        assertOnly(
                new VoiceResponse().say("ä".repeat(32_768)),
                "ERROR /Response: the document has 65606 bytes; Twilio takes 65536.");
    }

    @Test
    void validate_endsWithTreesThatNobodyCouldWrite() {
        TwimlElement deep = new CustomElement("E");
        for (int i = 0; i < 100; i++) {
            deep = new CustomElement("E").child(deep).child(deep);
        }

        assertOnly(
                new VoiceResponse().child(deep),
                "WARNING /Response/E: <Response> takes no <E>.",
                "ERROR /Response/E" + "/E[1]".repeat(31)
                        + ": more than 32 elements inside each other.");
    }

    private static void assertOnly(TwimlElement element, String... problems) {
        assertThat(element.validate()).extracting(TwimlProblem::toString).containsExactly(problems);
    }
}
