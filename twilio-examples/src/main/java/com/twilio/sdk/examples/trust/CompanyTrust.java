package com.twilio.sdk.examples.trust;

import com.twilio.sdk.examples.account.ReadAccount;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.TwilioClientBuilder;
import com.twilio.sdk.rest.TwilioConnectionException;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that reads the account with certificates of one's own trusted, besides those that Java trusts.
 *
 * <p>A file of certificates ({@code company-ca.pem}), or a key store and its password ({@code trust.p12 changeit}). It is
 * for networks whose proxy opens TLS: Java's own store stays as it is, and no check is switched off. Without a file it
 * shows what the error looks like.
 */
public final class CompanyTrust {
    private CompanyTrust() {}

    /** Runs the program against Twilio, with the account of the environment. */
    public static void main(String[] args) {
        TwilioClientBuilder builder = TwilioClient.builder()
                .accountSid(System.getenv("TWILIO_ACCOUNT_SID"))
                .authToken(System.getenv("TWILIO_AUTH_TOKEN"));
        System.exit(run(builder, List.of(args), System.out));
    }

    /** Trusts what the arguments name and reads the account; returns 0, or 1 with the reason printed. */
    public static int run(TwilioClientBuilder builder, List<String> args, PrintStream out) {
        if (args.size() == 1) {
            builder.trust(Path.of(args.get(0)));
        } else if (args.size() == 2) {
            builder.trust(Path.of(args.get(0)), args.get(1).toCharArray());
        }
        try (TwilioClient twilio = builder.build()) {
            ReadAccount.run(twilio, out);
            return 0;
        } catch (TwilioConnectionException e) {
            out.println(e.getMessage());
            return 1;
        }
    }
}
