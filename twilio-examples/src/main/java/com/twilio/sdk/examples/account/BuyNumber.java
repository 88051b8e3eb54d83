package com.twilio.sdk.examples.account;

import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.TwilioException;
import com.twilio.sdk.rest.api.v2010.AvailablePhoneNumberCountryLocal;
import com.twilio.sdk.rest.api.v2010.IncomingPhoneNumber;

import java.io.PrintStream;
import java.util.List;

/**
 * A program that looks for a number of an area, buys it, and says what answers its calls and its texts.
 *
 * <p>It costs money from then on, each month. A purchase is never repeated by itself; if its outcome is unknown, look into
 * {@code incomingPhoneNumbers()} before you run it again.
 */
public final class BuyNumber {
    private BuyNumber() {}

    /** Runs the program against Twilio: the area code, and the two pages. */
    public static void main(String[] args) {
        if (args.length != 3) {
            System.err.println("Three arguments, please: <area code> <voice URL> <message URL>");
            System.exit(2);
        }
        try (TwilioClient twilio = TwilioClient.fromEnv()) {
            System.exit(run(twilio, Integer.parseInt(args[0]), args[1], args[2], System.out));
        }
    }

    /** Buys a number and prints it, or why there is none; returns 0 or 1. */
    public static int run(
            TwilioClient twilio, int area, String voiceUrl, String smsUrl, PrintStream out) {
        List<AvailablePhoneNumberCountryLocal> offers = twilio.availablePhoneNumbers("US")
                .local()
                .list(l -> l.areaCode(area).voiceEnabled(true).smsEnabled(true))
                .limit(5)
                .toList();
        offers.forEach(offer -> out.println("For sale: " + offer.getFriendlyName()));
        if (offers.isEmpty()) {
            out.println("No number of the area " + area + " is for sale.");
            return 1;
        }
        try {
            IncomingPhoneNumber bought = twilio.incomingPhoneNumbers()
                    .create(n -> n.phoneNumber(offers.get(0).getPhoneNumber())
                            .voiceUrl(voiceUrl)
                            .smsUrl(smsUrl));
            out.println("Bought " + bought.getPhoneNumber() + ": calls are answered by "
                    + bought.getVoiceUrl() + ", texts by " + bought.getSmsUrl() + ".");
            return 0;
        } catch (TwilioException e) {
            out.println("Error: " + e.getMessage());
            return 1;
        }
    }
}
