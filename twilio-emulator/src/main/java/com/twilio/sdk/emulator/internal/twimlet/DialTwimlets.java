package com.twilio.sdk.emulator.internal.twimlet;

import com.twilio.sdk.emulator.internal.phone.Numbers;
import com.twilio.sdk.emulator.internal.rest.Form;

import java.util.List;

/** The twimlets that dial: forward, simulring, findme, callme, and the whisper that they let the other side hear. */
final class DialTwimlets {
    private static final int MOST_NUMBERS = 10;

    private DialTwimlets() {}

    static Twimlet forward(Parameters parameters) {
        if (isDialled(parameters)) {
            return afterDial(parameters);
        }
        List<String> allowed = parameters.list("AllowedCallers");
        String caller = Numbers.normalize(parameters.text("From"));
        if (!allowed.isEmpty()
                && allowed.stream().map(Numbers::normalize).noneMatch(caller::equals)) {
            return Twimlet.response(Markup.say("You may not call this number. Good bye."));
        }
        return Twimlet.response("<Dial"
                + Markup.attribute("action", action("/forward", parameters))
                + Markup.attribute("timeout", parameters.text("Timeout", "20"))
                + Markup.attribute("callerId", parameters.text("CallerId"))
                + ">" + parameters.text("PhoneNumber").replaceAll("[<>&]", "") + "</Dial>");
    }

    static Twimlet simulring(Parameters parameters) {
        if (isDialled(parameters)) {
            return afterDial(parameters);
        }
        StringBuilder numbers = new StringBuilder();
        parameters.list("PhoneNumbers").stream()
                .limit(MOST_NUMBERS)
                .forEach(number -> numbers.append(number(number, whisper(parameters, false))));
        return dial(action("/simulring", parameters), parameters, "20", numbers.toString());
    }

    /** Dials one number after another, until somebody presses a key. */
    static Twimlet findMe(Parameters parameters) {
        if (isDialled(parameters) && isAnswered(parameters)) {
            return Twimlet.response("<Hangup/>");
        }
        List<String> numbers = parameters.list("PhoneNumbers");
        if (numbers.isEmpty()) {
            return afterDial(parameters);
        }
        Form action = new Form().add("Dial", "true");
        for (String name : List.of("FailUrl", "Timeout", "Message")) {
            if (!parameters.text(name).isEmpty()) {
                action.add(name, parameters.text(name));
            }
        }
        int last = Math.min(numbers.size(), MOST_NUMBERS);
        for (int i = 1; i < last; i++) {
            action.add("PhoneNumbers[" + (i - 1) + "]", numbers.get(i));
        }
        return dial(
                "/findme?" + action.encode(),
                parameters,
                "60",
                number(numbers.get(0), whisper(parameters, true)));
    }

    static Twimlet callMe(Parameters parameters) {
        if (isDialled(parameters)) {
            return afterDial(parameters);
        }
        return dial(
                action("/callme", parameters),
                parameters,
                "20",
                number(parameters.text("PhoneNumber"), whisper(parameters, false)));
    }

    /** Asks who was dialled for a key: with one the two are connected; with none they are not, if that was wanted. */
    static Twimlet whisper(Parameters parameters) {
        if (parameters.form().first("Digits") != null) {
            return Twimlet.response(parameters.text("Digits").isEmpty() ? "<Hangup/>" : "");
        }
        String words = parameters.text("Message", "You are receiving a call. Press any key.");
        return Twimlet.response("<Gather numDigits=\"1\">" + Markup.message(words) + "</Gather>"
                + (parameters.text("HumanCheck").isEmpty() ? "" : "<Hangup/>"));
    }

    private static Twimlet dial(
            String action, Parameters parameters, String timeout, String numbers) {
        return Twimlet.response("<Dial"
                + Markup.attribute("action", action)
                + Markup.attribute("timeout", parameters.text("Timeout", timeout))
                + ">" + numbers + "</Dial>");
    }

    private static String number(String number, String url) {
        return "<Number" + Markup.attribute("url", url) + ">" + number.replaceAll("[<>&]", "")
                + "</Number>";
    }

    private static String whisper(Parameters parameters, boolean humanCheck) {
        Form query = new Form();
        if (!parameters.text("Message").isEmpty()) {
            query.add("Message", parameters.text("Message"));
        }
        if (humanCheck) {
            query.add("HumanCheck", "1");
        }
        String encoded = query.encode();
        return "/whisper" + (encoded.isEmpty() ? "" : "?" + encoded);
    }

    private static String action(String path, Parameters parameters) {
        Form query = new Form().add("Dial", "true");
        if (!parameters.text("FailUrl").isEmpty()) {
            query.add("FailUrl", parameters.text("FailUrl"));
        }
        return path + "?" + query.encode();
    }

    private static boolean isDialled(Parameters parameters) {
        return parameters.text("Dial").equals("true");
    }

    private static boolean isAnswered(Parameters parameters) {
        String status = parameters.text("DialCallStatus", parameters.text("DialStatus"));
        return status.equals("completed") || status.equals("answered");
    }

    private static Twimlet afterDial(Parameters parameters) {
        String failUrl = parameters.text("FailUrl");
        return isAnswered(parameters) || failUrl.isEmpty()
                ? Twimlet.response("<Hangup/>")
                : Twimlet.redirect(failUrl);
    }
}
