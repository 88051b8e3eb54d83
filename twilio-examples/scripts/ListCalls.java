///usr/bin/env jbang "$0" "$@" ; exit $?
//DEPS io.github.twilio-jvm:twilio-all:0.1.0-SNAPSHOT
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC

import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.rest.api.v2010.Call;
import com.twilio.sdk.script.Script;
import com.twilio.sdk.script.ScriptExit;
import com.twilio.sdk.script.ScriptRun;
import com.twilio.sdk.script.Table;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.type.PhoneNumber;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Lists the latest calls: {@code java -cp twilio-all.jar ListCalls.java --limit 50 --status busy}. */
@Command(
        name = "ListCalls",
        description = "Lists the latest calls of the account, the newest first.")
final class ListCalls extends Script {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many at the most; ${DEFAULT-VALUE} if not given.")
    private int limit;

    @Option(names = "--to", paramLabel = "TO", description = "Only calls to this phone.")
    private PhoneNumber to;

    @Option(names = "--from", paramLabel = "FROM", description = "Only calls from this number.")
    private PhoneNumber from;

    @Option(
            names = "--status",
            paramLabel = "WORD",
            description = "Only calls that are completed, busy, no-answer …")
    private String status;

    public static void main(String[] args) {
        Script.exit(new ListCalls(), args);
    }

    @Override
    protected void prepare(TwilioEmulator twilio) {
        String own = twilio.numbers().get(0);
        twilio.phone("+15558675310").answers();
        twilio.phone("+15558675311").busy();
        twilio.phone("+15558675312").doesNotAnswer();
        for (String phone : new String[] {"+15558675310", "+15558675311", "+15558675312"}) {
            twilio.client()
                    .calls()
                    .create(c ->
                            c.to(phone).from(own).twiml(new VoiceResponse().say("Hello World")));
            twilio.advance(Duration.ofMinutes(2));
        }
    }

    @Override
    protected String plan() {
        return "Would list the latest " + limit + " calls.";
    }

    @Override
    protected ScriptExit run(ScriptRun run) {
        Table table =
                new Table("STARTED (UTC)", "FROM", "TO", "DIRECTION", "STATUS", "SECONDS", "SID");
        for (Call call : run.twilio()
                .calls()
                .list(q -> q.to(to).from(from).status(status))
                .limit(limit)) {
            String started = call.getStartTime() == null ? "" : TIME.format(call.getStartTime());
            table.row(
                    started,
                    call.getFrom(),
                    call.getTo(),
                    call.getDirection(),
                    call.getStatus(),
                    call.getDuration(),
                    call.getSid());
        }
        run.out().print(table);
        return ScriptExit.DONE;
    }
}
