package com.twilio.sdk.codegen.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.FactsException;
import com.twilio.sdk.codegen.OutputFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;

class ErrorCodesEmitterTest {
    private static final String FACTS = """
            20404: { name: NOT_FOUND, cause: "It is not there.", next: "Check the SID." }
            21610: { name: UNSUBSCRIBED_RECIPIENT, cause: "They said STOP.", next: "Do not write to <them>." }
            """;

    private static Map<String, String> emit(String facts) {
        OutputFolder folder = new OutputFolder(Path.of("unused"));
        ErrorCodesEmitter.emit(Fact.parse("errors.yaml", facts), folder);
        return folder.files();
    }

    @Test
    void eachCode_isAConstantAndAWordForASwitch() {
        assertThat(emit(FACTS).get("com/twilio/sdk/rest/ErrorCode.java")).contains("""
                            /** 21610: They said STOP. Do not write to &lt;them&gt;. */
                            public static final ErrorCode UNSUBSCRIBED_RECIPIENT = new ErrorCode(21610);
                        """, """
                                NOT_FOUND(20404),
                                UNSUBSCRIBED_RECIPIENT(21610),
                                /** A code that is not listed; {@link ErrorCode#value()} has its number. */
                                UNKNOWN(Integer.MAX_VALUE);
                        """);
    }

    @Test
    void theWords_areALineForEachCode() {
        assertThat(emit(FACTS).get("com/twilio/sdk/rest/ErrorTexts.java")).contains("""
                                    case 21:
                                        return ""\"
                                                21610|They said STOP.|Do not write to <them>.
                                                ""\";
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "20404: # 31000: # 2: the codes are not in ascending order",
                "21610:     # 99:             # 2: '99' is no error code: it should have five digits",
                "UNSUBSCRIBED_RECIPIENT # NOT_FOUND # 2: the name NOT_FOUND stands here twice",
                "NOT_FOUND  # notFound        # 1: 'notFound' cannot be the name of a constant",
                "They said STOP. # STOP       # 2: expected a sentence with a full stop, without |, \" and \\",
                "next:      # nextStep:       # 1: unknown key 'nextStep'; known are name, cause, next"
            })
    void aWrongFact_isNamedWithItsLine(String from, String to, String message) {
        assertThatThrownBy(() -> emit(FACTS.replace(from, to)))
                .isInstanceOf(FactsException.class)
                .hasMessage("errors.yaml:" + message);
    }
}
