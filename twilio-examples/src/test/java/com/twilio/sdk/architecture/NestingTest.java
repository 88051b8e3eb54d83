package com.twilio.sdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.docs.SourceText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** TwiML that Twilio would refuse for its nesting does not compile; what it takes does. */
class NestingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new VoiceResponse().gather(g -> g.dial(\"+15558675310\"))",
                "new VoiceResponse().gather(g -> g.hangup())",
                "new VoiceResponse().message(\"Hi\")",
                "new VoiceResponse().number(\"+15558675310\")",
                "new VoiceResponse().dial(d -> d.say(\"Hi\"))",
                "new VoiceResponse().say(\"Hi\", s -> s.say(\"Hi\"))",
                "new VoiceResponse().pause(p -> p.ssmlBreak())",
                "new MessagingResponse().say(\"Hi\")",
                "new MessagingResponse().message(m -> m.dial(\"+15558675310\"))",
                "new FaxResponse().say(\"Hi\")"
            })
    void wrongNesting_doesNotCompile(String expression) {
        assertThat(compiles(expression)).isFalse();
    }

    @Test
    void rightNesting_compiles() {
        assertThat(compiles(
                        "new VoiceResponse().gather(g -> g.say(\"Hi\", s -> s.ssmlBreak()).pause())"
                                + ".dial(d -> d.conference(\"Room\")).hangup()"))
                .isTrue();
        assertThat(compiles("new MessagingResponse().message(m -> m.body(\"Hi\").media(\"u\"))"))
                .isTrue();
    }

    private boolean compiles(String expression) {
        String source =
                "import com.twilio.sdk.twiml.*; class Try { Object twiml = " + expression + "; }";
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        boolean done = compiler.getTask(
                        said,
                        null,
                        null,
                        List.of("-proc:none", "-implicit:none", "-d", folder.toString()),
                        null,
                        List.of(new SourceText("Try", source)))
                .call();
        if (!done) {
            assertThat(said.toString()).contains("cannot find symbol");
        }
        return done;
    }
}
