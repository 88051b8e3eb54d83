package com.twilio.sdk.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Map;
import java.util.stream.Stream;

/** Every example in the docs of an element writes what it says. */
class DocExamplesTest {
    static Stream<Map.Entry<String, TwimlElement>> examples() {
        return DocExamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExample_writesWhatItSays(Map.Entry<String, TwimlElement> example) {
        TwimlElement written = example.getValue();
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        String inside =
                "<" + written.getTag() + ">" + example.getKey() + "</" + written.getTag() + ">";

        assertThat(written.toXml()).isIn(head + example.getKey(), head + inside);
    }
}
