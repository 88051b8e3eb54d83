package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.twiml.voice.Dial;
import com.twilio.sdk.twiml.voice.Gather;
import com.twilio.sdk.twiml.voice.Say;
import com.twilio.sdk.type.HttpMethod;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

class TwimlElementTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    @Test
    void theExampleOfTheDesign_isWrittenAsItStands() {
        VoiceResponse response = new VoiceResponse()
                .say("Hello from the JVM")
                .pause()
                .gather(g ->
                        g.numDigits(1).action("/menu").say("Press 1 for sales, 2 for support."))
                .say("Good bye.", s -> s.voice(SayVoice.POLLY_AMY).language("en-GB"))
                .dial("+14155551212");

        assertThat(response.toPrettyXml()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Response>
                  <Say>Hello from the JVM</Say>
                  <Pause/>
                  <Gather numDigits="1" action="/menu">
                    <Say>Press 1 for sales, 2 for support.</Say>
                  </Gather>
                  <Say voice="Polly.Amy" language="en-GB">Good bye.</Say>
                  <Dial>+14155551212</Dial>
                </Response>
                """);
        assertThat(response).hasToString(response.toXml());
        assertThat(response.toXml()).doesNotContain("\n");
    }

    @Test
    void aMessagingResponse_takesTextOrBodyAndMedia() {
        MessagingResponse response = new MessagingResponse()
                .message("Thank you!")
                .message(m -> m.body("Look").media("https://example.com/a.png?x=1&y=2"))
                .redirect("/more");

        assertThat(response)
                .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
                        + "<Message>Thank you!</Message>"
                        + "<Message><Body>Look</Body><Media>https://example.com/a.png?x=1&amp;y=2</Media></Message>"
                        + "<Redirect>/more</Redirect></Response>");
    }

    @Test
    void attributes_keepTheOrderInWhichTheyWereSet() {
        Gather gather =
                new Gather().timeout(3).action("/a").attribute("new", "x").timeout(4);

        assertThat(gather.attributes()).hasToString("{timeout=4, action=/a, new=x}");
        assertThat(gather.getTimeout()).isEqualTo(4);
    }

    @Test
    void null_removesAnAttribute() {
        Gather gather = new Gather().timeout(3).method(HttpMethod.GET).numDigits(1);

        gather.timeout((Integer) null).method((String) null).attribute("numDigits", null);

        assertThat(gather.attributes()).isEmpty();
        assertThat(gather.getTimeout()).isNull();
    }

    @Test
    void attribute_neverOverridesATypedOneSilently() {
        Say say = new Say("x").voice("alice");

        assertThatThrownBy(() -> say.attribute("voice", "man"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "<Say> already has voice=\"alice\"; change it through its own setter, or remove it first"
                                + " with attribute(\"voice\", null).");
        assertThat(say.attribute("voice", "alice")
                        .attribute("voice", null)
                        .attribute("voice", "man")
                        .getVoice())
                .isEqualTo(SayVoice.MAN);
    }

    @Test
    void attribute_replacesOneThatHasNoSetter() {
        assertThat(new Say().attribute("mood", "sad").attribute("mood", "glad").attribute("mood"))
                .isEqualTo("glad");
    }

    @Test
    void aDuration_isSentInWholeSeconds() {
        assertThat(new Gather().timeout(Duration.ofMinutes(1)).getTimeout()).isEqualTo(60);
        assertThatThrownBy(() -> new Gather().timeout(Duration.ofMillis(1500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout takes whole seconds, 0 or more; it cannot be PT1.5S.");
    }

    @Test
    void aList_isJoinedByOneBlank() {
        Gather gather = new Gather().input(GatherInput.DTMF, GatherInput.SPEECH);

        assertThat(gather.attribute("input")).isEqualTo("dtmf speech");
        assertThat(gather.getInput()).containsExactly(GatherInput.DTMF, GatherInput.SPEECH);
        assertThat(gather.input(List.of()).attribute("input")).isNull();
        assertThat(gather.input("dtmf", "gesture").getInput())
                .containsExactly(GatherInput.DTMF, GatherInput.of("gesture"));
    }

    @Test
    void aValueThatCannotBeRead_isAClearError() {
        Gather gather = new Gather().attribute("timeout", "soon").attribute("bargeIn", "maybe");

        assertThatThrownBy(gather::getTimeout)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "<Gather timeout=\"soon\"> is no whole number; attribute(\"timeout\") has the text.");
        assertThatThrownBy(gather::getBargeIn)
                .hasMessage(
                        "<Gather bargeIn=\"maybe\"> is no 'true' or 'false'; attribute(\"bargeIn\") has the text.");
    }

    @Test
    void anOpenVocabulary_keepsUnknownWords() {
        Say say = new Say("x").voice("Robot.One");

        assertThat(say.getVoice()).isEqualTo(SayVoice.of("robot.one")).hasToString("Robot.One");
        assertThat(SayVoice.of("Robot.One").known()).isEqualTo(SayVoice.Known.UNKNOWN);
        assertThat(SayVoice.of("polly.amy-neural").known())
                .isEqualTo(SayVoice.Known.POLLY_AMY_NEURAL);
    }

    @Test
    void child_refusesACycle() {
        VoiceResponse response = new VoiceResponse();
        Gather gather = new Gather();
        response.child(gather);

        assertThatThrownBy(() -> gather.child(response))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "<Response> cannot be added to <Gather>: it would stand inside itself. Add a copy() of it.");
        assertThatThrownBy(() -> gather.child(gather))
                .hasMessage(
                        "<Gather> cannot be added to <Gather>: it would stand inside itself. Add a copy() of it.");
        assertThatThrownBy(() -> response.dial(d -> d.child(response)))
                .hasMessage(
                        "<Dial> cannot be added to <Response>: it would stand inside itself. Add a copy() of it.");
    }

    @Test
    void aChild_isAttachedAfterItsLambda() {
        VoiceResponse response = new VoiceResponse();

        assertThatThrownBy(() -> response.say("x", s -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(response.children()).isEmpty();
    }

    @Test
    void copy_isDeep() {
        VoiceResponse response = new VoiceResponse().gather(g -> g.timeout(1).say("x"));
        VoiceResponse copy = response.copy();

        copy.children(Gather.class).get(0).timeout(2).say("y");

        assertThat(copy).isNotEqualTo(response);
        assertThat(response)
                .isEqualTo(new VoiceResponse().gather(g -> g.timeout(1).say("x")));
    }

    @Test
    void equals_ignoresAttributeOrderCommentsAndHowTextWasCut() {
        Say say = new Say("one two").loop(1).voice("man");
        Say same = new Say("one").comment("note").text(" two").voice("man").loop(1);

        assertThat(same).isEqualTo(say).hasSameHashCodeAs(say);
        assertThat(new CustomElement("Say")
                        .attribute("voice", "man")
                        .attribute("loop", "1")
                        .text("one two"))
                .isEqualTo(say);
        assertThat(new Say("one two").loop(1)).isNotEqualTo(say);
        assertThat(new Say("onetwo").loop(1).voice("man")).isNotEqualTo(say);
    }

    @Test
    void content_holdsTextsCommentsAndElementsInOrder() {
        Say say = new Say("a").text("b").comment("c").ssmlBreak().text("");

        assertThat(say.content())
                .hasToString("[ab, <!--c-->, <?xml version=\"1.0\" encoding=\"UTF-8\"?><break/>]");
        assertThat(say.textContent()).isEqualTo("ab");
        assertThatThrownBy(() -> say.content().clear()).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> say.attributes().put("a", "b"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void textContent_joinsWhatStandsBelow() {
        assertThat(new Say("Hi ").emphasis("you").text(" there").textContent())
                .isEqualTo("Hi you there");
    }

    @Test
    void writeTo_writesUtf8() throws IOException {
        VoiceResponse response = new VoiceResponse().say("Grüße 😀");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder();

        response.writeTo(bytes);
        response.writeTo(text);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(response.toXml());
        assertThat(text).hasToString(response.toXml());
    }

    @Test
    void aDial_takesTextOrNouns() {
        Dial dial = new Dial()
                .number(
                        "+14155551212",
                        n -> n.statusCallbackEvent(CallEvent.RINGING, CallEvent.COMPLETED))
                .queue("support");

        assertThat(dial)
                .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Dial>"
                        + "<Number statusCallbackEvent=\"ringing completed\">+14155551212</Number>"
                        + "<Queue>support</Queue></Dial>");
    }

    @Test
    void set_checksTheNameOfASubclassToo() {
        class Own extends TwimlElement {
            Own() {
                super("Own");
            }

            @Override
            public Own copy() {
                return copyTo(new Own());
            }
        }
        Own own = new Own();
        own.set("size", 3);

        assertThat(own.copy()).hasToString(HEAD + "<Own size=\"3\"/>");
        for (String name : List.of("", "a b", "a=\"x\" b", "xmlns", "x:y", "1a")) {
            assertThatThrownBy(() -> own.set(name, "x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("'" + name + "' is no attribute name; it takes a letter or '_',"
                            + " then letters, digits, '_', '-', '.', all of ASCII.");
        }
    }

    @Test
    void attributes_showsLaterChangesAndForgetsWhatWasRemoved() {
        CustomElement element = new CustomElement("E");
        var attributes = element.attributes();
        element.attribute("a", "1").attribute("b", "2").attribute("c", "3").attribute("b", null);

        assertThat(attributes).containsExactly(Map.entry("a", "1"), Map.entry("c", "3"));
        assertThat(element.attribute("b")).isNull();
        assertThat(element).hasToString(HEAD + "<E a=\"1\" c=\"3\"/>");
    }

    @Test
    void toXml_isTheSameWithCharactersBeyondLatin1() {
        for (String text : List.of("a<&>\"\r\n\tä", "€<&>\"\r\n\t", "😀")) {
            VoiceResponse response = new VoiceResponse()
                    .comment(text.contains("€") ? "€" : "ä")
                    .element(
                            "E",
                            e -> e.attribute("a", text).text(text).child(new CustomElement("F")));

            assertThat(VoiceResponse.parse(response.toXml())).isEqualTo(response);
            assertThat(response.toXml())
                    .isEqualTo(new VoiceResponse()
                            .child(response.children().get(0))
                            .toXml()
                            .replace(
                                    "<Response>",
                                    "<Response><!--" + (text.contains("€") ? "€" : "ä") + "-->"));
        }
    }

    @Test
    void aName_isWrittenWhole_whateverItsLength() {
        for (int length = 1; length <= 64; length++) {
            String name = "n".repeat(length);

            String xml = new VoiceResponse()
                    .element(name, e -> e.attribute(name, "1").text("x"))
                    .toXml();

            assertThat(xml)
                    .endsWith("<Response><%1$s %1$s=\"1\">x</%1$s></Response>".formatted(name));
        }
    }

    @Test
    void manyChildrenAndAttributes_keepTheirOrder() {
        VoiceResponse response = new VoiceResponse();
        StringBuilder expected = new StringBuilder("<Response>");
        for (int i = 0; i < 100; i++) {
            int number = i;
            response.element("E", e -> {
                for (int j = 0; j < number % 9; j++) {
                    e.attribute("a" + j, String.valueOf(number));
                }
            });
            expected.append("<E");
            for (int j = 0; j < i % 9; j++) {
                expected.append(" a").append(j).append("=\"").append(i).append('"');
            }
            expected.append("/>");
        }

        assertThat(response.toXml()).endsWith(expected.append("</Response>"));
        assertThat(response.children()).hasSize(100);
    }
}
