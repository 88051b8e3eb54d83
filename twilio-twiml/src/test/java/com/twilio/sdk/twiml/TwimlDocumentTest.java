package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class TwimlDocumentTest {
    @ParameterizedTest
    @CsvSource({
        "<Response><Say>Hi</Say></Response>, VoiceResponse",
        "<Response><Redirect>/a</Redirect><Say>Hi</Say><Message>Hi</Message></Response>, VoiceResponse",
        "<Response><Message>Hi</Message></Response>, MessagingResponse",
        "<Response><Sing><Say/></Sing><Redirect/><Message>Hi</Message></Response>, MessagingResponse",
        "<Response><Receive/></Response>, FaxResponse",
        "<Response/>, VoiceResponse",
        "<Response><Redirect>/a</Redirect></Response>, VoiceResponse",
        "<Response><Sing/></Response>, VoiceResponse"
    })
    void parse_takesTheKindOfTheFirstChildThatDecides(String xml, String kind) {
        assertThat(TwimlDocument.parse(xml).getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void parse_readsBytesAndHoldsTheOptions() throws IOException {
        byte[] bytes = "<Response><Message>ä</Message></Response>".getBytes(StandardCharsets.UTF_8);

        assertThat(TwimlDocument.parse(new ByteArrayInputStream(bytes), ParseOptions.strict()))
                .isEqualTo(new MessagingResponse().message("ä"));
        assertThatThrownBy(() -> TwimlDocument.parse(
                        "<Response><Message><Sing/></Message></Response>", ParseOptions.strict()))
                .isInstanceOf(TwimlParseException.class)
                .hasMessage("line 1, column 27: <Message> takes no <Sing>.");
    }

    @Test
    void parse_saysWhatIsWrongAsTheOtherReadersDo() {
        assertThatThrownBy(() -> TwimlDocument.parse("<!DOCTYPE Response><Response/>"))
                .isInstanceOf(TwimlParseException.class)
                .hasMessage("line 1, column 1: a DOCTYPE is not allowed in TwiML.");
        assertThatThrownBy(() -> TwimlDocument.parse("<Twiml><Message/></Twiml>"))
                .isInstanceOf(TwimlParseException.class)
                .hasMessage("line 1, column 8: the root is <Twiml>, not <Response>.");
        assertThatThrownBy(() -> TwimlDocument.parse("<Response>"))
                .isInstanceOf(TwimlParseException.class)
                .hasMessageStartingWith("line 1, column 11: the document is not well-formed: ");
    }
}
