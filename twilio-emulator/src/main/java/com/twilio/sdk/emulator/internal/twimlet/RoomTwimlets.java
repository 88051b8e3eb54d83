package com.twilio.sdk.emulator.internal.twimlet;

import com.twilio.sdk.emulator.internal.phone.Numbers;
import com.twilio.sdk.emulator.internal.rest.Form;

import java.util.List;
import java.util.Locale;

/** The twimlets with a room to meet in, or to leave a message in: conference and voicemail. */
final class RoomTwimlets {
    private RoomTwimlets() {}

    /** Lets the caller into a conference, after a password if there is one; with moderators, one of them starts it. */
    static Twimlet conference(Parameters parameters) {
        String password = parameters.text("Password");
        String digits = parameters.text("Digits");
        if (!password.isEmpty() && !digits.equals(password)) {
            String words = digits.isEmpty() ? "Enter the password." : "This is not the password.";
            return Twimlet.response("<Gather numDigits=\"" + password.length() + "\">"
                    + Markup.say(words) + "</Gather><Redirect/>");
        }
        List<String> moderators = parameters.list("Moderators");
        String caller = Numbers.normalize(parameters.text("From"));
        boolean moderates = moderators.isEmpty()
                || moderators.stream().map(Numbers::normalize).anyMatch(caller::equals);
        return Twimlet.response(Markup.message(parameters.text("Message"))
                + "<Dial><Conference"
                + Markup.attribute("startConferenceOnEnter", String.valueOf(moderates))
                + Markup.attribute("waitUrl", waitUrl(parameters.text("Music")))
                + ">" + parameters.text("Name", "Conference").replaceAll("[<>&]", "")
                + "</Conference></Dial>");
    }

    private static String waitUrl(String music) {
        if (music.isEmpty() || music.startsWith("http")) {
            return music;
        }
        String bucket = "com.twilio.music." + music.toLowerCase(Locale.ROOT);
        return "/holdmusic?" + new Form().add("Bucket", bucket).encode();
    }

    /** Records a message; the e-mail with it is not sent. */
    static Twimlet voicemail(Parameters parameters) {
        if (!parameters.text("RecordingUrl").isEmpty()) {
            return Twimlet.response(Markup.say("Thank you. Good bye.") + "<Hangup/>")
                    .warns("the twimlet /voicemail sends no e-mail to '" + parameters.text("Email")
                            + "' here; the recording is " + parameters.text("RecordingUrl"));
        }
        String words = parameters.text("Message", "Please leave a message after the beep.");
        boolean transcribes = parameters.text("Transcribe", "false").matches("(?i)true|1|yes");
        return Twimlet.response(Markup.message(words) + "<Record"
                + Markup.attribute("transcribe", transcribes ? "true" : "") + "/>");
    }
}
