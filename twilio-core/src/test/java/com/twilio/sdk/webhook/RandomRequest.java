package com.twilio.sdk.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A request as Twilio may send it, the same one for the same seed. */
final class RandomRequest {
    /** What a request carries. */
    enum Kind {
        GET,
        FORM,
        JSON,
        WEB_SOCKET
    }

    /** The first three of each are plain; half of the requests have no others. */
    private static final String[] HOSTS = {
        "example.com", "[2001:db8::1]", "u:p%40@example.com", "my_app.example.com", "10.0.0.7"
    };

    private static final String[] PATHS = {
        "voice", "O'Brien", "~._-", "a%2Fb", "menu%3A1", "caf%C3%A9", "{id}", "x|y", "%7Bid%7D"
    };
    private static final String[] QUERIES = {
        "a=1", "q=O'Neil", "s=a+b:1", "to=%2B1415", "n=A%26B", "j={a}", "l=a|b", "e=", "z=%C3%AB"
    };
    private static final String[] NAMES = {
        "From",
        "To",
        "Body",
        "CallSid",
        "Digits",
        "from",
        "MediaUrl0",
        "\uFF5E",
        "\uD83D\uDE00",
        "a b",
        ""
    };
    private static final int[] LETTERS = {
        'a', 'Z', '0', ' ', '+', '&', '=', '%', '\'', '"', '<', '\n', 0, 0xE9, 0x20AC, 0xFF5E,
        0xFFFD, 0x1F44B
    };

    final Kind kind;
    final String token;
    final String url;
    final String urlWithOtherPort;
    final Map<String, List<String>> form;
    final String body;

    private final SplittableRandom random;
    private final boolean plain;

    RandomRequest(long seed) {
        random = new SplittableRandom(seed);
        plain = random.nextBoolean();
        kind = Kind.values()[random.nextInt(8) < 5 ? 1 : random.nextInt(4)];
        token = Long.toHexString(random.nextLong());
        form = kind == Kind.FORM ? form() : Map.of();
        body = "{\"text\":\"" + text() + "\"}";
        boolean secure = random.nextBoolean();
        String scheme = (kind == Kind.WEB_SOCKET ? "ws" : "http") + (secure ? "s://" : "://");
        String standard = secure ? ":443" : ":80";
        String host = part(HOSTS);
        String rest = rest();
        String port = pick("", "", standard, ":8443");
        String other = port.isEmpty() ? pick(standard, ":9000") : port.equals(standard) ? "" : port;
        url = scheme + host + port + rest;
        urlWithOtherPort = scheme + host + other + rest;
    }

    /** Returns the URL as a proxy may hand it on: another port, and escaped apostrophes. */
    String received() {
        return urlWithOtherPort.replace("'", "%27");
    }

    /** Checks this request, received under that URL. */
    ValidationResult validate(RequestValidator validator, String received, String signature) {
        return switch (kind) {
            case GET -> validator.validate(received, signature);
            case FORM -> validator.validate(received, form, signature);
            case JSON -> validator.validate(received, body.getBytes(UTF_8), signature);
            case WEB_SOCKET -> validator.validateWebSocket(received, signature);
        };
    }

    private String rest() {
        StringBuilder rest = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            rest.append('/').append(part(PATHS));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            rest.append(rest.indexOf("?") < 0 ? '?' : '&').append(part(QUERIES));
        }
        return kind == Kind.JSON
                ? RequestValidator.withBodyHash(rest.toString(), body.getBytes(UTF_8))
                : rest.toString();
    }

    private Map<String, List<String>> form() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        boolean repeats = random.nextInt(4) == 0;
        for (int i = random.nextInt(16); i > 0; i--) {
            List<String> values = all.computeIfAbsent(
                    random.nextInt(3) == 0 ? pick(NAMES) : "P" + i, name -> new ArrayList<>());
            if (values.isEmpty() || repeats) {
                values.add(text());
            }
            if (repeats && random.nextBoolean()) {
                values.add(random.nextBoolean() ? values.get(0) : text());
            }
        }
        return all;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(24); i > 0; i--) {
            text.appendCodePoint(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    private String part(String[] all) {
        return all[random.nextInt(plain ? 3 : all.length)];
    }

    private String pick(String... all) {
        return all[random.nextInt(all.length)];
    }
}
