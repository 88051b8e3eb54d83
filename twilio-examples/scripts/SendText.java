///usr/bin/env jbang "$0" "$@" ; exit $?
//DEPS io.github.twilio-jvm:twilio-all:0.1.0-SNAPSHOT
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC

import com.twilio.sdk.rest.api.v2010.Message;
import com.twilio.sdk.script.Script;
import com.twilio.sdk.script.ScriptExit;
import com.twilio.sdk.script.ScriptRun;
import com.twilio.sdk.type.PhoneNumber;
import com.twilio.sdk.type.SmsSegments;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;

/** Sends a text: {@code java -cp twilio-all.jar SendText.java +15558675310 +15017250604 "Hello"}. */
@Command(name = "SendText", description = "Sends a text and prints its SID.")
final class SendText extends Script {
    @Parameters(
            index = "0",
            paramLabel = "TO",
            description = "The phone that gets it, as +15558675310.")
    private PhoneNumber to;

    @Parameters(index = "1", paramLabel = "FROM", description = "A number of your own.")
    private PhoneNumber from;

    @Parameters(index = "2", paramLabel = "TEXT", description = "The text.")
    private String text;

    public static void main(String[] args) {
        Script.exit(new SendText(), args);
    }

    @Override
    protected List<PhoneNumber> ownNumbers() {
        return List.of(from);
    }

    @Override
    protected String plan() {
        return "Would text " + to + " from " + from + " (segments: "
                + SmsSegments.of(text).count() + "): " + text;
    }

    @Override
    protected ScriptExit run(ScriptRun run) {
        Message message =
                run.twilio().messages().create(m -> m.to(to).from(from).body(text));
        run.out()
                .println("The text " + message.getSid() + " to " + message.getTo() + " is "
                        + message.getStatus() + ".");
        run.printStory(message.getSid());
        return ScriptExit.DONE;
    }
}
