package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwimlDocumentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Response><Say>Hi</Say></Response>",
                "<Response><Redirect>/a</Redirect><Message>Hi</Message><Say>x</Say></Response>",
                "<Response><Redirect>/a</Redirect></Response>",
                "<Response><Sing/></Response>",
                "<Response/>"
            })
    void aVerbOfCalls_orNothing_makesAVoiceResponse(String xml) {
        assertThat(TwimlDocument.parse(xml)).isInstanceOf(VoiceResponse.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Response><Message>Hi</Message></Response>",
                "<Response><Message>Hi</Message><Redirect>/a</Redirect><Sing/></Response>"
            })
    void aMessage_makesAMessagingResponse(String xml) {
        assertThat(TwimlDocument.parse(xml)).isInstanceOf(MessagingResponse.class);
    }

    @Test
    void aReceive_makesAFaxResponse() {
        assertThat(TwimlDocument.parse(
                        "<Response><Receive action='/f'/></Response>", ParseOptions.strict()))
                .isInstanceOf(FaxResponse.class);
    }

    @Test
    void strictOptions_countForTheKindThatWasFound() {
        assertThatThrownBy(() -> TwimlDocument.parse(
                        "<Response><Message mood='x'>Hi</Message></Response>",
                        ParseOptions.strict()))
                .isInstanceOf(TwimlParseException.class)
                .hasMessageContaining("<Message> has no attribute mood");
    }
}
