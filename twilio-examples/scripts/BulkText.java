///usr/bin/env jbang "$0" "$@" ; exit $?
//DEPS io.github.twilio-jvm:twilio-all:0.1.0-SNAPSHOT
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC

import com.twilio.sdk.script.OnceOnly;
import com.twilio.sdk.script.OnceOnly.Fate;
import com.twilio.sdk.script.Pace;
import com.twilio.sdk.script.Script;
import com.twilio.sdk.script.ScriptException;
import com.twilio.sdk.script.ScriptExit;
import com.twilio.sdk.script.ScriptRun;
import com.twilio.sdk.script.SendLog;
import com.twilio.sdk.type.PhoneNumber;
import com.twilio.sdk.type.SmsSegments;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts everybody in a CSV file, once: {@code java -cp twilio-all.jar BulkText.java people.csv +15017250604 --text "Hi
 * {name}"}.
 *
 * <p>What was sent stands in a log, so that the same command goes on after a kill. A text of unknown outcome is looked up at
 * Twilio before it is sent again.
 */
@Command(
        name = "BulkText",
        description = "Texts everybody in a CSV file; run it again, and it goes on where it ended.")
final class BulkText extends Script {
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]+)\\}");
    private static final int FAILURES_IN_A_ROW = 5;

    @Parameters(
            index = "0",
            paramLabel = "CSV",
            description = "The file: a line of headings, a column 'to'.")
    private Path csv;

    @Parameters(index = "1", paramLabel = "FROM", description = "A number of your own.")
    private PhoneNumber from;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description =
                    "The text, with {column} for what differs; without it the file has a column 'text'.")
    private String text;

    @Option(
            names = "--per-second",
            paramLabel = "N",
            defaultValue = "10",
            description =
                    "How many a second at the most, one after the other; ${DEFAULT-VALUE} if not given.")
    private double perSecond;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "What was sent; CSV.log if not given.")
    private Path log;

    @Option(
            names = "--look-for",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description =
                    "How long after a text of unknown outcome Twilio may list it; ${DEFAULT-VALUE} if not given.")
    private int lookFor;

    private List<Recipient> recipients = List.of();
    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);

    private record Recipient(String to, String text) {}

    public static void main(String[] args) {
        Script.exit(new BulkText(), args);
    }

    @Override
    protected List<PhoneNumber> ownNumbers() {
        return List.of(from);
    }

    @Override
    protected void check() {
        if (lookFor < 0) {
            throw ScriptException.usage("--look-for " + lookFor + " has to be 0 or more.");
        }
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(csv)) {
            recipients = read(reader);
        } catch (IOException e) {
            throw ScriptException.usage("The file " + csv + " cannot be read ("
                    + e.getClass().getSimpleName() + "); give a CSV file in UTF-8.");
        } catch (CsvParseException e) {
            throw ScriptException.usage("The file " + csv + " is no CSV file: " + e.getMessage());
        }
    }

    private List<Recipient> read(CsvReader<NamedCsvRecord> reader) {
        List<Recipient> all = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        for (NamedCsvRecord row : reader) {
            long line = row.getStartingLineNumber();
            PhoneNumber to = PhoneNumber.of(cell(row, "to"));
            if (!to.isE164()) {
                throw ScriptException.usage("Line " + line + " of " + csv + ": '" + to
                        + "' is no phone number; write it as +15558675310.");
            }
            Long before = lines.putIfAbsent(to.getValue(), line);
            if (before != null) {
                throw ScriptException.usage("Line " + line + " of " + csv + " repeats " + to
                        + " of line " + before + "; each gets one text, so remove one of them.");
            }
            String words = text == null
                    ? cell(row, "text")
                    : HOLE.matcher(text)
                            .replaceAll(hole -> Matcher.quoteReplacement(cell(row, hole.group(1))));
            all.add(new Recipient(to.getValue(), words));
        }
        if (all.isEmpty()) {
            throw ScriptException.usage("The file " + csv
                    + " has no line but the headings; add a line for each phone.");
        }
        return all;
    }

    private String cell(NamedCsvRecord row, String column) {
        String value = row.findField(column)
                .orElseThrow(() -> ScriptException.usage("The file " + csv
                        + " has no column '" + column + "' but " + row.getHeader()
                        + "; name it in the first line"
                        + (column.equals("text") ? ", or give --text." : ".")));
        if (value.isBlank()) {
            throw ScriptException.usage("Line " + row.getStartingLineNumber() + " of " + csv
                    + " has nothing in '" + column + "'; fill it in, or remove the line.");
        }
        return value;
    }

    @Override
    protected String plan() {
        int segments = recipients.stream()
                .mapToInt(r -> SmsSegments.of(r.text()).count())
                .sum();
        StringBuilder plan = new StringBuilder();
        recipients.stream()
                .limit(3)
                .forEach(r -> plan.append(r.to()).append("  ").append(r.text()).append('\n'));
        return plan + "Would text " + recipients.size() + " phones from " + from + ", " + segments
                + " segments, in " + Math.round(recipients.size() / perSecond)
                + " s or more, but for those in " + logFile() + ".";
    }

    private Path logFile() {
        return log != null ? log : Path.of(csv + (isEmulated() ? ".emulator.log" : ".log"));
    }

    @Override
    protected ScriptExit run(ScriptRun run) {
        int before = 0;
        boolean complete;
        try (SendLog sends = SendLog.open(
                logFile(), "texts of " + run.twilio().getAccountSid() + " from " + from)) {
            List<Recipient> left =
                    recipients.stream().filter(r -> !sends.isSent(r.to())).toList();
            before = recipients.size() - left.size();
            complete =
                    sendAll(run, new OnceOnly(run, sends, from, Duration.ofSeconds(lookFor)), left);
        }
        run.out()
                .println("Sent " + count(Fate.SENT) + ", found as sent " + count(Fate.FOUND)
                        + ", refused "
                        + count(Fate.REFUSED) + ", unknown " + count(Fate.UNKNOWN)
                        + "; sent before: " + before + " of "
                        + recipients.size() + ". The log is " + logFile());
        if (complete) {
            return ScriptExit.DONE;
        }
        run.err()
                .println("BulkText: run the same command again to go on with those that are left.");
        return count(Fate.UNKNOWN) > 0 ? ScriptExit.UNKNOWN : ScriptExit.FAILED;
    }

    private int count(Fate fate) {
        return fates.getOrDefault(fate, 0);
    }

    /** Returns whether everybody has the text now. */
    private boolean sendAll(ScriptRun run, OnceOnly texts, List<Recipient> left) {
        if (left.isEmpty()) {
            return true;
        }
        Pace pace = new Pace(perSecond, run::now, run::pause);
        int failuresInARow = 0;
        try (ProgressBar bar = bar(run, left.size())) {
            for (Recipient recipient : left) {
                pace.await();
                Fate fate = texts.send(recipient.to(), recipient.text());
                fates.merge(fate, 1, Integer::sum);
                bar.step();
                failuresInARow = fate.isSent() ? 0 : failuresInARow + 1;
                if (texts.isHopeless() || failuresInARow == FAILURES_IN_A_ROW) {
                    break;
                }
            }
        }
        run.err().println();
        return count(Fate.SENT) + count(Fate.FOUND) == left.size();
    }

    private static ProgressBar bar(ScriptRun run, int size) {
        return new ProgressBarBuilder()
                .setTaskName("Texts")
                .setInitialMax(size)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(
                        new DelegatingProgressBarConsumer(line -> run.err().print("\r" + line), 78))
                .build();
    }
}
