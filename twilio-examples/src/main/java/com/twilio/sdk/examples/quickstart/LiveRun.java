package com.twilio.sdk.examples.quickstart;

import com.twilio.sdk.examples.CallAndText;
import com.twilio.sdk.rest.TwilioClient;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A run of the script against Twilio itself: it places a real call and sends a real text, which cost money.
 *
 * <p>Only with {@code -Dquickstart.live=true}, {@code TWILIO_ACCOUNT_SID} and {@code TWILIO_AUTH_TOKEN} in the
 * environment, {@code -Dquickstart.to} and {@code -Dquickstart.from} for the two numbers, and {@code
 * -Dquickstart.twiml} for what the call says: a public URL, or the document itself.
 */
final class LiveRun {
    private final UnaryOperator<@Nullable String> properties;
    private final UnaryOperator<@Nullable String> environment;
    private final List<String> missing = new ArrayList<>();

    LiveRun(
            UnaryOperator<@Nullable String> properties,
            UnaryOperator<@Nullable String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /**
     * Runs the script.
     *
     * @throws QuickstartException naming all values that are missing, before anything is sent
     */
    void run(PrintStream out) throws InterruptedException {
        String accountSid = take(environment, "TWILIO_ACCOUNT_SID", "");
        String authToken = take(environment, "TWILIO_AUTH_TOKEN", "");
        String to = take(properties, "quickstart.to", "-D");
        String from = take(properties, "quickstart.from", "-D");
        String twiml = take(properties, "quickstart.twiml", "-D");
        if (!missing.isEmpty()) {
            throw new QuickstartException("A live run also needs " + String.join(", ", missing)
                    + "; without -Dquickstart.live=true it runs against the local Twilio.");
        }
        try (TwilioClient twilio = TwilioClient.of(accountSid, authToken)) {
            out.println("Live, with account " + accountSid + ": this calls and texts " + to + ".");
            CallAndText.run(twilio, to, from, twiml, out);
        }
    }

    private String take(UnaryOperator<@Nullable String> source, String name, String option) {
        String value = source.apply(name);
        if (value == null || value.isBlank()) {
            missing.add(option + name);
            return "";
        }
        return value;
    }
}
