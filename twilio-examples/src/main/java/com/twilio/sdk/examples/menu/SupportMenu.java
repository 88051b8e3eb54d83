package com.twilio.sdk.examples.menu;

import com.twilio.sdk.twiml.GatherInput;
import com.twilio.sdk.twiml.SayVoice;
import com.twilio.sdk.twiml.SsmlBreakStrength;
import com.twilio.sdk.twiml.SsmlEmphasisLevel;
import com.twilio.sdk.twiml.SsmlSayAsInterpretAs;
import com.twilio.sdk.twiml.VoiceResponse;

import java.util.Locale;

/**
 * A support line with a menu of three levels: department, order number, what to do with it.
 *
 * <p>Every level takes keys or speech. Who says nothing is asked once more and then connected with a person. Each method is
 * the answer to one URL, so any web framework can serve them.
 */
public final class SupportMenu {
    private static final SayVoice VOICE = SayVoice.POLLY_JOANNA;

    private final String operator;

    /** Makes a menu that ends at this phone when it knows no more. */
    public SupportMenu(String operator) {
        this.operator = operator;
    }

    /** Answers {@code /support}: which department? */
    public VoiceResponse department() {
        return new VoiceResponse()
                .gather(g -> g.input(GatherInput.DTMF, GatherInput.SPEECH)
                        .numDigits(1)
                        .hints("orders, returns")
                        .action("/support/order")
                        .say(s -> s.voice(VOICE)
                                .text("Welcome. For ")
                                .emphasis("orders", e -> e.level(SsmlEmphasisLevel.STRONG))
                                .text(" press 1")
                                .ssmlBreak(b -> b.strength(SsmlBreakStrength.MEDIUM))
                                .text("for returns press 2, or just say it.")))
                .say("I did not hear you.", s -> s.voice(VOICE))
                .redirect("/support/again");
    }

    /** Answers {@code /support/again}: a last chance, then a person. */
    public VoiceResponse again() {
        return new VoiceResponse()
                .gather(g -> g.input(GatherInput.DTMF, GatherInput.SPEECH)
                        .numDigits(1)
                        .timeout(3)
                        .action("/support/order")
                        .say("Please say orders or returns.", s -> s.voice(VOICE)))
                .say("I connect you with a person.", s -> s.voice(VOICE))
                .dial(operator);
    }

    /** Answers {@code /support/order}: which order? */
    public VoiceResponse order(String digits, String speech) {
        String department =
                digits.equals("2") || speech.toLowerCase(Locale.ROOT).contains("return")
                        ? "returns"
                        : "orders";
        return new VoiceResponse()
                .gather(g -> g.finishOnKey("#")
                        .timeout(10)
                        .action("/support/" + department)
                        .say(
                                "This is " + department
                                        + ". Key in your order number and the hash key.",
                                s -> s.voice(VOICE)))
                .redirect("/support/again");
    }

    /** Answers {@code /support/orders} and {@code /support/returns}: what the caller wanted to know. */
    public VoiceResponse status(String orderNumber) {
        return new VoiceResponse()
                .say(s -> s.voice(VOICE)
                        .text("Your order ")
                        .sayAs(orderNumber, n -> n.interpretAs(SsmlSayAsInterpretAs.DIGITS))
                        .text(" is on its way."))
                .pause(p -> p.length(1))
                .say("Good bye.", s -> s.voice(VOICE))
                .hangup();
    }
}
