///usr/bin/env jbang "$0" "$@" ; exit $?
//DEPS io.github.twilio-jvm:twilio-all:0.1.0-SNAPSHOT
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC

import com.twilio.sdk.rest.api.v2010.Call;
import com.twilio.sdk.script.Script;
import com.twilio.sdk.script.ScriptExit;
import com.twilio.sdk.script.ScriptRun;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.type.PhoneNumber;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;

/** Places a call: {@code java -cp twilio-all.jar MakeCall.java +15558675310 +15017250604 --say "Hello World"}. */
@Command(name = "MakeCall", description = "Places a call and prints its SID.")
final class MakeCall extends Script {
    @Parameters(index = "0", paramLabel = "TO", description = "The phone to call, as +15558675310.")
    private PhoneNumber to;

    @Parameters(index = "1", paramLabel = "FROM", description = "A number of your own.")
    private PhoneNumber from;

    @ArgGroup(multiplicity = "1")
    private Words words;

    private static final class Words {
        @Option(names = "--say", paramLabel = "TEXT", description = "What the call says.")
        private String say;

        @Option(
                names = "--url",
                paramLabel = "URL",
                description = "The page that answers the call's TwiML.")
        private String url;

        @Option(names = "--twiml", paramLabel = "XML", description = "The call's TwiML itself.")
        private String twiml;

        private String document() {
            return say == null ? twiml : new VoiceResponse().say(say).toXml();
        }
    }

    public static void main(String[] args) {
        Script.exit(new MakeCall(), args);
    }

    @Override
    protected List<PhoneNumber> ownNumbers() {
        return List.of(from);
    }

    @Override
    protected String plan() {
        String what = words.url == null ? words.document() : "what " + words.url + " answers";
        return "Would call " + to + " from " + from + ", and run " + what;
    }

    @Override
    protected ScriptExit run(ScriptRun run) {
        Call call = run.twilio().calls().create(c -> {
            c.to(to).from(from);
            if (words.url != null) {
                c.url(words.url);
            } else {
                c.twiml(words.document());
            }
        });
        run.out()
                .println("The call " + call.getSid() + " to " + call.getTo() + " is "
                        + call.getStatus() + ".");
        run.printStory(call.getSid());
        return ScriptExit.DONE;
    }
}
