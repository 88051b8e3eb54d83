///usr/bin/env jbang "$0" "$@" ; exit $?
//DEPS io.github.twilio-jvm:twilio-all:0.1.0-SNAPSHOT
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC

import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.rest.api.v2010.Call;
import com.twilio.sdk.script.Script;
import com.twilio.sdk.script.ScriptException;
import com.twilio.sdk.script.ScriptExit;
import com.twilio.sdk.script.ScriptRun;
import com.twilio.sdk.twiml.VoiceResponse;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Follows a call until it ends: {@code java -cp twilio-all.jar FollowCall.java CA…}. */
@Command(
        name = "FollowCall",
        description =
                "Prints each new status of a call until it has ended; 0 if it was completed, 1 if it was not.")
final class FollowCall extends Script {
    private static final Set<String> ENDS =
            Set.of("completed", "busy", "failed", "no-answer", "canceled");

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SID",
            description = "The call: CA and 32 digits.")
    private String sid;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "How often it is looked at; ${DEFAULT-VALUE} if not given.")
    private int every;

    @Option(
            names = "--at-most",
            paramLabel = "MINUTES",
            defaultValue = "240",
            description = "When to give up (exit code 3); ${DEFAULT-VALUE} if not given.")
    private int atMost;

    public static void main(String[] args) {
        Script.exit(new FollowCall(), args);
    }

    @Override
    protected void check() {
        boolean placesOne = sid == null && isEmulated();
        if (!placesOne && !String.valueOf(sid).matches("CA[0-9a-f]{32}")) {
            throw ScriptException.usage((sid == null
                            ? "The SID of the call is missing"
                            : "'" + sid + "' is no SID of a call")
                    + "; give CA and 32 hexadecimal digits, as MakeCall and ListCalls print it.");
        }
        if (every < 1 || atMost < 1) {
            throw ScriptException.usage(
                    "--every " + every + " and --at-most " + atMost + " have to be 1 or more.");
        }
    }

    @Override
    protected void prepare(TwilioEmulator twilio) {
        if (sid == null) {
            sid = twilio.client()
                    .calls()
                    .create(c -> c.to("+15558675310")
                            .from(twilio.numbers().get(0))
                            .twiml(new VoiceResponse()
                                    .say("Hello World")
                                    .pause()
                                    .say("Good bye")))
                    .getSid();
        }
    }

    @Override
    protected String plan() {
        return "Would ask for the status of " + (sid == null ? "a call of its own" : sid)
                + " every " + every + " s, for " + atMost + " min at the most.";
    }

    @Override
    protected ScriptExit run(ScriptRun run) {
        Instant start = run.now();
        String shown = "";
        while (true) {
            Call call = run.twilio().calls(sid).fetch();
            String status = String.valueOf(call.getStatus());
            Duration time = Duration.between(start, run.now());
            if (!status.equals(shown)) {
                run.out().printf("%02d:%02d %s%n", time.toMinutes(), time.toSecondsPart(), status);
                shown = status;
            }
            if (ENDS.contains(status)) {
                return end(run, call, status);
            }
            if (time.toMinutes() >= atMost) {
                run.err()
                        .println("FollowCall: " + sid + " is still " + status + " after " + atMost
                                + " min; run this again to go on.");
                return ScriptExit.UNKNOWN;
            }
            run.pause(Duration.ofSeconds(every));
        }
    }

    private static ScriptExit end(ScriptRun run, Call call, String status) {
        boolean done = status.equals("completed");
        run.out()
                .println("The call from " + call.getFrom() + " to " + call.getTo() + " has ended: "
                        + status + (done ? " after " + call.getDuration() + " s." : "."));
        return done ? ScriptExit.DONE : ScriptExit.FAILED;
    }
}
