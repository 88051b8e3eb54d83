package com.twilio.sdk.examples.quickstart;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * The quickstart: a script calls and texts, a web app answers, a local Twilio carries it all, and prints what happened.
 *
 * <p>{@code mvn -q -Pquickstart verify} runs it. System properties: {@code quickstart.webPort} takes a web app that runs
 * already, at that port; {@code quickstart.live=true} sends the script to Twilio itself, see {@link LiveRun}.
 */
public final class Quickstart {
    private final UnaryOperator<@Nullable String> properties;
    private final UnaryOperator<@Nullable String> environment;
    private final PrintStream out;
    private final PrintStream err;

    Quickstart(
            UnaryOperator<@Nullable String> properties,
            UnaryOperator<@Nullable String> environment,
            PrintStream out,
            PrintStream err) {
        this.properties = properties;
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** Runs the quickstart; the process ends with 1 if something did not work. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new Quickstart(System::getProperty, System::getenv, out, err).run();
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Returns 0, or 1 after a message that says what went wrong. */
    int run() {
        try {
            if ("true".equals(properties.apply("quickstart.live"))) {
                new LiveRun(properties, environment).run(out);
            } else {
                new LocalRun(webPort(), out).run();
            }
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("it was interrupted.");
        } catch (RuntimeException e) {
            return failed(String.valueOf(e.getMessage()));
        }
    }

    private int failed(String why) {
        out.flush();
        err.println("The quickstart failed: " + why);
        return 1;
    }

    private @Nullable Integer webPort() {
        String port = properties.apply("quickstart.webPort");
        if (port == null || port.isBlank()) {
            return null;
        }
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new QuickstartException(
                    "quickstart.webPort is '" + port + "', which is no port.");
        }
        return Integer.valueOf(port);
    }
}
