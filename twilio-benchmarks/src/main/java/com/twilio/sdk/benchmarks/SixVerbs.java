package com.twilio.sdk.benchmarks;

import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Pause;
import com.twilio.twiml.voice.Play;
import com.twilio.twiml.voice.Redirect;
import com.twilio.twiml.voice.Say;

import org.jspecify.annotations.Nullable;

/**
 * One menu of six verbs for a caller who has a name, made by each peer; all give the same document.
 *
 * <p>The name and the number change from call to call, so nobody may keep what he wrote before.
 */
final class SixVerbs {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>";

    private SixVerbs() {}

    static VoiceResponse tree(String name, String number) {
        return menu("Hello " + name + ", welcome to the house of flowers.", number);
    }

    static VoiceResponse menu(String welcome, String number) {
        return new VoiceResponse()
                .say(welcome, s -> s.voice("alice").language("en-GB"))
                .pause(p -> p.length(1))
                .gather(g -> g.numDigits(1)
                        .timeout(5)
                        .action("/menu?step=1&lang=en")
                        .say("Press 1 for roses, 2 for tulips & 3 for all others."))
                .play("https://example.com/sounds/music.mp3?a=1&b=2")
                .dial(number, d -> d.timeout(20).callerId("+15017250604"))
                .redirect("/again");
    }

    static String ours(String name, String number) {
        return tree(name, number).toXml();
    }

    static String byHand(String name, String number) {
        StringBuilder out = new StringBuilder(512).append(HEAD);
        out.append("<Say voice=\"");
        escape(out, "alice");
        out.append("\" language=\"");
        escape(out, "en-GB");
        out.append("\">");
        escape(out, "Hello " + name + ", welcome to the house of flowers.");
        out.append("</Say><Pause length=\"").append(1).append("\"/><Gather numDigits=\"");
        out.append(1).append("\" timeout=\"").append(5).append("\" action=\"");
        escape(out, "/menu?step=1&lang=en");
        out.append("\"><Say>");
        escape(out, "Press 1 for roses, 2 for tulips & 3 for all others.");
        out.append("</Say></Gather><Play>");
        escape(out, "https://example.com/sounds/music.mp3?a=1&b=2");
        out.append("</Play><Dial timeout=\"").append(20).append("\" callerId=\"");
        escape(out, "+15017250604");
        out.append("\">");
        escape(out, number);
        out.append("</Dial><Redirect>");
        escape(out, "/again");
        return out.append("</Redirect></Response>").toString();
    }

    /** What a careful person writes: text without a mark goes out in one piece, forbidden characters are refused. */
    private static void escape(StringBuilder out, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '>' && c < 0xD800) {
                continue;
            }
            String escaped = escaped(c);
            if (escaped != null) {
                out.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        if (from == 0) {
            out.append(text);
        } else {
            out.append(text, from, text.length());
        }
    }

    private static @Nullable String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            case '\n' -> "&#10;";
            case '\t' -> "&#9;";
            default -> {
                if (c < ' ' || c > 0xFFFD) {
                    throw new IllegalArgumentException("XML forbids U+" + Integer.toHexString(c));
                }
                yield null;
            }
        };
    }

    static String official(String name, String number) {
        return new com.twilio.twiml.VoiceResponse.Builder()
                .say(new Say.Builder("Hello " + name + ", welcome to the house of flowers.")
                        .voice(Say.Voice.ALICE)
                        .language(Say.Language.EN_GB)
                        .build())
                .pause(new Pause.Builder().length(1).build())
                .gather(new Gather.Builder()
                        .numDigits(1)
                        .timeout(5)
                        .action("/menu?step=1&lang=en")
                        .say(new Say.Builder("Press 1 for roses, 2 for tulips & 3 for all others.")
                                .build())
                        .build())
                .play(new Play.Builder("https://example.com/sounds/music.mp3?a=1&b=2").build())
                .dial(new Dial.Builder(number)
                        .timeout(20)
                        .callerId("+15017250604")
                        .build())
                .redirect(new Redirect.Builder("/again").build())
                .build()
                .toXml();
    }
}
