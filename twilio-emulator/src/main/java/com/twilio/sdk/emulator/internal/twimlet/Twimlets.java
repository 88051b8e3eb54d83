package com.twilio.sdk.emulator.internal.twimlet;

import com.twilio.sdk.emulator.internal.rest.Form;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The twimlets, answered inside: TwiML made from the parameters of a URL.
 *
 * <p>{@code http://twimlets.com/message?Message%5B0%5D=Hello} ⇒ {@code <Response><Say>Hello</Say></Response>}
 */
public final class Twimlets {
    private static final Pattern HOST =
            Pattern.compile("(?i)https?://(www\\.)?twimlets\\.com(:[0-9]+)?([/?].*)?");
    private static final Map<String, Function<Parameters, Twimlet>> ALL = Map.ofEntries(
            Map.entry("/message", Twimlets::message),
            Map.entry("/menu", Twimlets::menu),
            Map.entry("/echo", Twimlets::echo),
            Map.entry("/holdmusic", Twimlets::holdMusic),
            Map.entry("/forward", DialTwimlets::forward),
            Map.entry("/simulring", DialTwimlets::simulring),
            Map.entry("/findme", DialTwimlets::findMe),
            Map.entry("/callme", DialTwimlets::callMe),
            Map.entry("/whisper", DialTwimlets::whisper),
            Map.entry("/conference", RoomTwimlets::conference),
            Map.entry("/voicemail", RoomTwimlets::voicemail));

    private Twimlets() {}

    /** Returns whether a URL is one of twimlets.com. */
    public static boolean serves(String url) {
        return HOST.matcher(url).matches();
    }

    /** Returns whether a path of the local Twilio is that of a twimlet. */
    public static boolean isTwimlet(String path) {
        return ALL.containsKey(bare(path));
    }

    private static String bare(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Returns the answer of a twimlet; for a path that has none one that says so. */
    public static Twimlet answer(String path, Form parameters) {
        Function<Parameters, Twimlet> twimlet = ALL.get(bare(path));
        return twimlet == null
                ? Twimlet.response(Markup.say("There is no twimlet " + path + "."))
                        .warns("there is no twimlet " + path)
                : twimlet.apply(new Parameters(parameters));
    }

    private static Twimlet message(Parameters parameters) {
        return Twimlet.response(parameters.list("Message").stream()
                .map(Markup::message)
                .collect(Collectors.joining()));
    }

    private static Twimlet echo(Parameters parameters) {
        String document = parameters.text("Twiml");
        return document.isEmpty() ? Twimlet.response("") : Twimlet.document(document);
    }

    /** Plays what stands for the files of a bucket, again and again. */
    private static Twimlet holdMusic(Parameters parameters) {
        String bucket = parameters.text("Bucket", "com.twilio.music.classical");
        String file = "http://" + bucket + ".s3.amazonaws.com/music.mp3";
        return Twimlet.response(Markup.element("Play", file) + "<Redirect/>");
    }

    /** Asks for one of the options until one is chosen. */
    private static Twimlet menu(Parameters parameters) {
        Map<String, String> options = parameters.map("Options");
        String digits = parameters.text("Digits");
        String target = options.get(digits);
        if (target != null) {
            return Twimlet.redirect(target);
        }
        int longest = options.keySet().stream().mapToInt(String::length).max().orElse(1);
        String gather = "<Gather numDigits=\"" + longest + "\"";
        if (!digits.isEmpty()) {
            return Twimlet.response(
                    Markup.say("There is no such choice.") + gather + "/><Redirect/>");
        }
        String words = Markup.message(parameters.text("Message"));
        return Twimlet.response(
                gather + (words.isEmpty() ? "/>" : ">" + words + "</Gather>") + "<Redirect/>");
    }
}
