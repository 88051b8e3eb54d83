package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.twiml.internal.Vocabulary;
import com.twilio.sdk.twiml.voice.Client;
import com.twilio.sdk.twiml.voice.Dial;
import com.twilio.sdk.twiml.voice.Hangup;
import com.twilio.sdk.twiml.voice.Prompt;
import com.twilio.sdk.twiml.voice.Sip;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

/** What makes a verb mean nothing is found, at its place. */
class VerbRulesTest {
    @Test
    void aGoodDocument_hasNoErrors() {
        assertThat(Sample.all()
                        .filter(Sample::right)
                        .filter(sample -> !sample.name().endsWith("dial nobody yet"))
                        .flatMap(sample -> sample.parse(ParseOptions.strict()).validate().stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Dial/> | Dial | there is nobody to call; give a number or a noun.
            <Dial> </Dial> | Dial | there is nobody to call; give a number or a noun.
            <Dial><Client/></Dial> | Dial/Client | there is nobody to call; give an identity.
            <Dial><Client><Parameter name='a'/></Client></Dial> | Dial/Client | there is nobody to call; give an identity.
            <Dial><Sip/></Dial> | Dial/Sip | there is nobody to call; give a SIP address.
            <Dial><Sip><Headers/></Sip></Dial> | Dial/Sip | there is nobody to call; give a SIP address.
            <Dial><Application/></Dial> | Dial/Application | there is nobody to call; give a SID.
            <Dial><Queue/></Dial> | Dial/Queue | there is no queue; give its name.
            <Dial><Number/></Dial> | Dial/Number | there is no text, without which it means nothing.
            <Dial><Number>1</Number></Dial><Dial><Number/></Dial> | Dial[2]/Number | there is no text, without which it means nothing.
            <Dial><Conference> </Conference></Dial> | Dial/Conference | there is no text, without which it means nothing.
            <Refer><Sip/></Refer> | Refer/Sip | there is nobody to call; give a SIP address.
            <Enqueue/> | Enqueue | there is no queue; give its name or workflowSid.
            <Play/> | Play | there is nothing to play; give a URL or digits.
            <Sms/> | Sms | there is no text, without which it means nothing.
            <Connect><Room/></Connect> | Connect/Room | there is no text, without which it means nothing.
            """)
    void aVerbWithoutItsObject_isFound(String verbs, String path, String message) {
        assertFound(verbs, "ERROR /Response/" + path + ": " + message);
    }

    @Test
    void aMessageWithoutContent_isFound() {
        assertThat(new MessagingResponse().message(m -> m.to("+14155551212")).validate())
                .hasToString("[ERROR /Response/Message: there is nothing to send;"
                        + " give a text, a Body or Media.]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Say/> | WARNING /Response/Say: there is nothing to read.
            <Dial>1<Number>2</Number></Dial> | WARNING /Response/Dial: there is text beside <Number>; give one of both.
            <Dial><Client>a<Identity>b</Identity></Client></Dial> | WARNING /Response/Dial/Client: there is text beside <Identity>; give one of both.
            <Dial><Sip>sip:a@b<Uri>sip:c@d</Uri></Sip></Dial> | WARNING /Response/Dial/Sip: there is text beside <Uri>; give one of both.
            <Enqueue>a<Task>{}</Task></Enqueue> | WARNING /Response/Enqueue: there is text beside <Task>; give one of both.
            <Dial><Application>AP1<ApplicationSid>AP2</ApplicationSid></Application></Dial> | WARNING /Response/Dial/Application: there is text beside <ApplicationSid>; give one of both.
            <Gather>Press 1</Gather> | WARNING /Response/Gather: there is text, which means nothing here.
            <Gather><Gather/></Gather> | WARNING /Response/Gather/Gather: <Gather> takes no <Gather>.
            <Gather><Say>a</Say><Redirect>/a</Redirect></Gather> | WARNING /Response/Gather/Redirect: <Gather> takes no <Redirect>.
            <Gather><Dial>1</Dial></Gather> | WARNING /Response/Gather/Dial: <Gather> takes no <Dial>.
            <Prompt><Hangup/></Prompt> | WARNING /Response/Prompt/Hangup: <Prompt> takes no <Hangup>.
            <Number>1</Number> | WARNING /Response/Number: <Response> takes no <Number>.
            """)
    void whatTwilioIgnores_isFound(String verbs, String problem) {
        assertFound(verbs, problem);
    }

    @Test
    void textBesideABody_isFound() {
        assertThat(new MessagingResponse().message("Look", m -> m.body("at")).validate())
                .hasToString("[WARNING /Response/Message: there is text beside <Body>;"
                        + " give one of both.]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*#", "12", "a", " ", "##"})
    void aLastKeyThatIsNoKey_isFound(String keys) {
        assertThat(new VoiceResponse().gather(g -> g.finishOnKey(keys)).validate())
                .hasToString("[WARNING /Response/Gather: finishOnKey=\"" + keys
                        + "\" is no key; it takes one of 0 to 9, * and #, or an empty text.]");
        assertThat(new VoiceResponse().record(r -> r.finishOnKey(keys)).validate())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "*", "0"})
    void aLastKey_isFine(String key) {
        assertThat(new VoiceResponse().gather(g -> g.finishOnKey(key)).validate())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Hangup/><Say>a</Say><Say>b</Say> | Say[1]: it is never reached: <Hangup> ends the document.
            <Redirect>/a</Redirect><Hangup/> | Hangup: it is never reached: <Redirect> ends the document.
            <Redirect/><Redirect/><Say>a</Say> | Redirect[2]: it is never reached: <Redirect> ends the document.
            <Reject/><Say>a</Say> | Say: it is never reached: <Reject> ends the document.
            <Leave/><Pause/> | Pause: it is never reached: <Leave> ends the document.
            <Say>a</Say><Reject/> | Reject: it counts only as the first verb; here the call is answered already.
            """)
    void aVerbThatNeverRuns_isFoundOnce(String verbs, String problem) {
        assertFound(verbs, "WARNING /Response/" + problem);
    }

    @Test
    void aVerbThatRuns_isFine() {
        assertThat(VoiceResponse.parse("<Response><Pause/><Reject/></Response>").validate())
                .isEmpty();
        assertThat(VoiceResponse.parse("<Response><Gather/><Record/><Redirect/></Response>")
                        .validate())
                .isEmpty();
        assertThat(MessagingResponse.parse("<Response><Redirect/><Message>a</Message></Response>")
                        .validate())
                .hasToString("[WARNING /Response/Message: it is never reached:"
                        + " <Redirect> ends the document.]");
    }

    @Test
    void moreThanTenNouns_areFound() {
        Dial dial = new Dial();
        for (int i = 0; i < 5; i++) {
            dial.number("+1415555000" + i).client("client" + i);
        }
        assertThat(new VoiceResponse().child(dial.copy()).validate()).isEmpty();

        dial.sip("sip:a@example.com");

        assertThat(new VoiceResponse().child(dial).validate())
                .hasToString("[ERROR /Response/Dial: there are 11 nouns to call;"
                        + " a <Dial> takes 10.]");
    }

    static Stream<Class<? extends TwimlElement>> elements() {
        return Vocabulary.all().keySet().stream();
    }

    /** Every attribute with nonsense, every child twice, text and unknown things between them. */
    @ParameterizedTest
    @MethodSource("elements")
    void validate_neverFails(Class<? extends TwimlElement> type) {
        for (String value : List.of("", " ", "abc", "-1", "99999999999", "+", "0x1", "://", "😀")) {
            TwimlElement element = Vocabulary.of(type).make();
            Vocabulary.of(type)
                    .attributes()
                    .keySet()
                    .forEach(name -> element.attribute(name, value));
            Vocabulary.of(type)
                    .children()
                    .forEach(child -> element.child(Vocabulary.of(child).make())
                            .text(value)
                            .child(Vocabulary.of(child).make().text(value)));
            element.attribute("x", value).comment("note").child(new CustomElement("X"));

            assertThat(element.validate()).isNotEmpty();
            assertThat(new VoiceResponse().child(element).validate()).isNotEmpty();
        }
    }

    @Test
    void aGetter_saysWhatItCannotRead() {
        Prompt prompt = new Prompt().attribute("attempt", "1 x");

        assertThatThrownBy(prompt::getAttempt)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("<Prompt attempt=\"1 x\"> is no list of whole numbers;"
                        + " attribute(\"attempt\") has the text.");
        assertThat(prompt.attempt(1, 2).getAttempt()).containsExactly(1, 2);
    }

    @Test
    void elementsAlone_areChecked() {
        assertThat(new Client().validate())
                .hasToString("[ERROR /Client: there is nobody to call; give an identity.]");
        assertThat(new Sip("sip:a@example.com").validate()).isEmpty();
        assertThat(new Hangup().validate()).isEmpty();
    }

    private static void assertFound(String verbs, String problem) {
        assertThat(VoiceResponse.parse("<Response>" + verbs + "</Response>").validate())
                .extracting(TwimlProblem::toString)
                .containsExactly(problem);
    }
}
