package com.twilio.sdk.script;

import com.twilio.sdk.emulator.ClockMode;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.emulator.TwilioEmulatorBuilder;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.TwilioException;
import com.twilio.sdk.type.PhoneNumber;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A script for the command line: options that all scripts have, the client, exit codes, and errors in one sentence.
 *
 * <p>A script extends it, declares what it takes by picocli's annotations, and has a {@code main} of one line: {@code
 * Script.exit(new SendText(), args)} ⇒ {@code java -cp twilio-all.jar SendText.java --dry-run +15558675310 …}. Not
 * thread-safe; one object runs once.
 */
@Command(
        sortOptions = false,
        sortSynopsis = false,
        usageHelpAutoWidth = false,
        optionListHeading = "%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:refused by Twilio, or failed",
            "2:the command line, a file or the environment is wrong; nothing was sent",
            "3:nobody knows whether it was carried out: look before you repeat it"
        })
public abstract class Script {
    private static final List<String> EMULATED =
            List.of("+12025550101", "+12025550102", "+14155992671", "4155992671");

    @Option(
            names = "--dry-run",
            description = "Says what would be sent, and sends nothing; needs no account.")
    private boolean dryRun;

    @Option(
            names = "--emulator",
            description = "Starts a local Twilio for this run: no account, no internet.")
    private boolean emulator;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Sends requests there, such as to a local Twilio that runs already.")
    private @Nullable String baseUrl;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Prints this text.")
    private boolean help;

    /** For the scripts. */
    protected Script() {}

    /**
     * Checks what picocli cannot, before anything is done; nothing by default.
     *
     * @throws ScriptException if something does not fit
     */
    protected void check() {}

    /** Returns what would be sent, in words, for {@code --dry-run}. */
    protected abstract String plan();

    /** Does the work. What it throws becomes a sentence and an exit code. */
    protected abstract ScriptExit run(ScriptRun run);

    /** Returns the numbers of one's own that the local Twilio of {@code --emulator} shall have; none by default. */
    protected List<PhoneNumber> ownNumbers() {
        return List.of();
    }

    /** Prepares the local Twilio of {@code --emulator}: calls that are there already, phones. Nothing by default. */
    protected void prepare(TwilioEmulator twilio) {}

    /** Returns whether {@code --emulator} was given. */
    protected final boolean isEmulated() {
        return emulator;
    }

    /** Runs the script, and ends the process with its exit code. */
    public static void exit(Script script, String... args) {
        int code = run(script, System.out, System.err, System::getenv, args);
        System.out.flush();
        System.exit(code);
    }

    /**
     * Runs the script in this process, as a test does.
     *
     * @return the exit code, see {@link ScriptExit}
     */
    public static int run(
            Script script,
            PrintStream out,
            PrintStream err,
            UnaryOperator<@Nullable String> environment,
            String... args) {
        CommandLine line =
                new CommandLine(script).registerConverter(PhoneNumber.class, Script::phoneNumber);
        try {
            line.parseArgs(args);
            if (script.help) {
                line.usage(out);
                return ScriptExit.DONE.code();
            }
            return script.start(out, err, environment).code();
        } catch (CommandLine.ParameterException e) {
            return end(line, err, ScriptExit.USAGE, words(e) + hint(line));
        } catch (ScriptException e) {
            return end(line, err, e.exit(), String.valueOf(e.getMessage()));
        } catch (TwilioException e) {
            return end(line, err, exitOf(e), String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return end(line, err, ScriptExit.USAGE, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            return end(line, err, ScriptExit.FAILED, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // A mistake in the script: how far it came is not known.
            return end(line, err, ScriptExit.UNKNOWN, "It failed unexpectedly (" + e + ")" + at(e));
        }
    }

    /** Takes what Twilio may take: E.164, national and short numbers, a sender's name, addresses with a scheme. */
    private static PhoneNumber phoneNumber(String text) {
        String name = "(?=.*[A-Za-z])[A-Za-z0-9]{2,11}";
        if (text.isBlank()
                || !PhoneNumber.of(text)
                        .getValue()
                        .matches("\\+[1-9][0-9]{6,14}|[0-9]{3,10}|[a-z]+:.+|" + name)) {
            throw new CommandLine.TypeConversionException(
                    "'" + text
                            + "' is no phone number: write it with + and the country code, as +15558675310");
        }
        return PhoneNumber.of(text);
    }

    private static String at(RuntimeException e) {
        StackTraceElement[] stack = e.getStackTrace();
        return stack.length == 0 ? "." : " at " + stack[0] + ".";
    }

    private static String words(CommandLine.ParameterException e) {
        return String.valueOf(e.getMessage()).replaceFirst("^Error: ", "");
    }

    private static String hint(CommandLine line) {
        return "; " + line.getCommandName() + " --help lists what it takes.";
    }

    private static int end(CommandLine line, PrintStream err, ScriptExit exit, String sentence) {
        err.println(line.getCommandName() + ": " + sentence);
        return exit.code();
    }

    /** A request that only reads has not changed anything, whatever became of it. */
    static ScriptExit exitOf(TwilioException e) {
        boolean reads = e.failure().operation().matches("(Fetch|List).*");
        return e.outcome().mayHaveHappened() && !reads ? ScriptExit.UNKNOWN : ScriptExit.FAILED;
    }

    private ScriptExit start(
            PrintStream out, PrintStream err, UnaryOperator<@Nullable String> environment) {
        if (emulator && baseUrl != null) {
            throw ScriptException.usage("--emulator starts a local Twilio, and --base-url names a"
                    + " server that runs already; leave out one of them.");
        }
        check();
        if (dryRun) {
            out.println(plan());
            out.println("Dry run: nothing was sent.");
            return ScriptExit.DONE;
        }
        Quiet.LOG.setLevel(Level.OFF);
        return emulator ? runEmulated(out, err) : runWithAccount(out, err, environment);
    }

    private ScriptExit runWithAccount(
            PrintStream out, PrintStream err, UnaryOperator<@Nullable String> environment) {
        try (TwilioClient twilio = new Account(environment).client(baseUrl)) {
            return run(new ScriptRun(twilio, null, out, err));
        }
    }

    private ScriptExit runEmulated(PrintStream out, PrintStream err) {
        TwilioEmulatorBuilder builder = TwilioEmulator.builder().clock(ClockMode.MANUAL);
        ownNumbers().stream()
                .map(PhoneNumber::getValue)
                .filter(number -> number.startsWith("+") && !EMULATED.contains(number))
                .distinct()
                .forEach(builder::number);
        try (TwilioEmulator twilio = builder.start()) {
            prepare(twilio);
            return run(new ScriptRun(twilio.client(), twilio, out, err));
        }
    }

    /** The client's log, silent: the sentence at the end tells what it would have told before, in another form. */
    private static final class Quiet {
        static final Logger LOG = Logger.getLogger("com.twilio.sdk");
    }
}
