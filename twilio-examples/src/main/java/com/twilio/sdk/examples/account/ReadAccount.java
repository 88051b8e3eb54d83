package com.twilio.sdk.examples.account;

import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.api.v2010.Account;

import java.io.PrintStream;
import java.util.TreeMap;

/**
 * A program that reads the account: its name, its status, and the lists that it has.
 *
 * <p>It is the smallest request that needs credentials, so it also tells whether they are right.
 */
public final class ReadAccount {
    private ReadAccount() {}

    /** Runs the program against Twilio. */
    public static void main(String[] args) {
        try (TwilioClient twilio = TwilioClient.fromEnv()) {
            run(twilio, System.out);
        }
    }

    /** Prints the account. */
    public static void run(TwilioClient twilio, PrintStream out) {
        Account account = twilio.account().fetch();
        out.println(account.getSid() + " \"" + account.getFriendlyName() + "\" is "
                + account.getStatus() + " (" + account.getType() + ").");
        // In the order of their names, since JSON has none.
        new TreeMap<>(account.getSubresourceUris())
                .forEach((name, uri) -> out.println("  " + name + ": " + uri));
    }
}
