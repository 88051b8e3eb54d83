package com.twilio.sdk.examples.account;

import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.api.v2010.OutgoingCallerId;
import com.twilio.sdk.rest.api.v2010.ValidationRequest;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;

/**
 * A program that verifies a phone of yours, so that calls may come from its number and a trial account may reach it.
 *
 * <p>It shows a code of six digits; Twilio calls the phone, and whoever answers types the code. It is verified when it is
 * among the outgoing caller ids.
 */
public final class VerifyCallerId {
    private static final int LOOKS = 120;

    private VerifyCallerId() {}

    /** Runs the program against Twilio: the phone, and a name for it. */
    public static void main(String[] args) throws InterruptedException {
        if (args.length != 2) {
            System.err.println("Two arguments, please: <number> <name>");
            System.exit(2);
        }
        try (TwilioClient twilio = TwilioClient.fromEnv()) {
            System.exit(run(twilio, args[0], args[1], Duration.ofSeconds(1), System.out));
        }
    }

    /** Asks for the call and looks 120 times, with that pause, whether it is verified; returns 0, or 1 if it is not. */
    public static int run(
            TwilioClient twilio, String number, String name, Duration pause, PrintStream out)
            throws InterruptedException {
        Optional<OutgoingCallerId> verified = find(twilio, number);
        if (verified.isEmpty()) {
            ValidationRequest request = twilio.validationRequests()
                    .create(r -> r.phoneNumber(number).friendlyName(name));
            out.println("Twilio calls " + number + ". The code is " + request.getValidationCode()
                    + "; type it when asked.");
            verified = find(twilio, number);
        }
        for (int look = 1; verified.isEmpty() && look < LOOKS; look++) {
            Thread.sleep(pause.toMillis());
            verified = find(twilio, number);
        }
        out.println(verified.map(id -> number + " is verified as \"" + id.getFriendlyName() + "\": "
                        + id.getSid() + ".")
                .orElse(number + " is not verified; was the code typed?"));
        return verified.isPresent() ? 0 : 1;
    }

    private static Optional<OutgoingCallerId> find(TwilioClient twilio, String number) {
        return twilio.outgoingCallerIds().list(l -> l.phoneNumber(number)).first();
    }
}
