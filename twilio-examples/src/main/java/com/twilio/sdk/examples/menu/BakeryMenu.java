package com.twilio.sdk.examples.menu;

import com.twilio.sdk.twiml.VoiceResponse;

/** The menu of a bakery, without any web framework: what a caller hears, and what each key leads to. */
public final class BakeryMenu {
    private BakeryMenu() {}

    /** Answers {@code /voice}: which key? */
    public static VoiceResponse menu() {
        return new VoiceResponse()
                .gather(g -> g.numDigits(1)
                        .timeout(5)
                        .action("/voice/key")
                        .say("Welcome to the bakery.")
                        .say("Press 1 for our opening hours. Press 2 to order bread."))
                .say("No key was pressed. Good bye.");
    }

    /** Answers {@code /voice/key}: what the key stands for. */
    public static VoiceResponse chosen(String digits) {
        return switch (digits) {
            case "1" ->
                new VoiceResponse()
                        .say("We are open from seven in the morning to six.")
                        .hangup();
            case "2" ->
                new VoiceResponse()
                        .say("Please text your order to this number.")
                        .pause()
                        .say("Good bye.");
            default -> new VoiceResponse().say("There is nothing on that key.").redirect("/voice");
        };
    }
}
