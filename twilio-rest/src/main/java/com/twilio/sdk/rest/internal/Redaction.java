package com.twilio.sdk.rest.internal;

import com.twilio.sdk.type.PhoneNumber;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts without secrets: what a server says may repeat what it was sent, and ends up in a log by way of an exception.
 *
 * <p>{@code The 'To' number +15558675310 is invalid} becomes {@code The 'To' number •••5310 is invalid}. Credentials, the
 * bodies of messages and whatever was sent as a token, secret or password are replaced wherever they stand: plain, in
 * Base64 and URL-encoded. Immutable.
 */
final class Redaction {
    private static final String GONE = "[redacted]";
    private static final Pattern SCHEME =
            Pattern.compile("(?i)\\b(basic|bearer)(\\s+|%20|\\+)[A-Za-z0-9+/=_.~%-]{6,}");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?<![\\w-])((?:[\\w-]*(?:token|secret|password)|authorization|cookie|twilio-client-validation|x-twilio-signature)"
                    + "\"?\\s*[:=]\\s*\"?)(?!\\[redacted)[^\\s\"&,;<>}]+");
    private static final Pattern USER_INFO =
            Pattern.compile("(?i)\\b([a-z][a-z0-9+.-]{0,20}://)[^/\\s@\"<>]*@");
    private static final Pattern NUMBER = Pattern.compile("(\\+|%2B)[1-9][0-9]{6,14}\\b");
    private static final Pattern SENSITIVE =
            Pattern.compile("(?i)body|twiml|contentvariables|.*(token|secret|password).*");

    /** A text field of a JSON object, wherever it stands. */
    private static final Pattern FIELD =
            Pattern.compile("\"([\\w-]{1,80})\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");

    /** How much of a form is looked at, encoded; of an answer, 8 KiB are shown. */
    static final int READ = 32 << 10;

    /** A text that is longer is hidden piece by piece: an answer may repeat its beginning alone. */
    private static final int PIECE = 500;

    /** Shorter texts are words, which stand in a message for other reasons. */
    private static final int MIN_LENGTH = 6;

    private final List<String> secrets;

    private Redaction(List<String> secrets) {
        this.secrets = secrets;
    }

    /** Hides what a client signs in with. */
    static Redaction of(Credentials credentials) {
        List<String> secrets = new ArrayList<>();
        if (credentials instanceof Credentials.Basic basic) {
            String encoded = basic.header().reveal().substring("Basic ".length());
            String plain = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            secrets.add(encoded);
            add(plain.substring(plain.indexOf(':') + 1), secrets);
        } else if (credentials instanceof Credentials.OAuth oauth) {
            add(oauth.clientSecret().reveal(), secrets);
        }
        return new Redaction(secrets);
    }

    /** Hides a bearer as well. */
    Redaction and(@Nullable Bearer bearer) {
        if (bearer == null) {
            return this;
        }
        List<String> more = new ArrayList<>(secrets);
        add(bearer.header().reveal().substring("Bearer ".length()), more);
        return new Redaction(more);
    }

    /** Hides the sensitive parameters of a form, or fields of a JSON object, as well; it may be cut. */
    Redaction and(@Nullable String content) {
        if (content == null || content.isEmpty()) {
            return this;
        }
        List<String> more = new ArrayList<>(secrets);
        if (content.startsWith("{")) {
            Matcher fields = FIELD.matcher(content);
            while (fields.find()) {
                addIfSensitive(fields.group(1), unescaped(fields.group(2)), more);
            }
        } else {
            for (String pair : content.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    String name = decoded(pair.substring(0, equals));
                    addIfSensitive(name, decoded(pair.substring(equals + 1)), more);
                }
            }
        }
        return new Redaction(more);
    }

    private static void addIfSensitive(String name, String value, List<String> secrets) {
        if (SENSITIVE.matcher(name).matches()) {
            addPieces(value, secrets);
        }
    }

    private static String unescaped(String text) {
        return String.valueOf(Json.readObject("{\"text\": \"" + text + "\"}").get("text"));
    }

    private static void addPieces(String secret, List<String> secrets) {
        add(secret.substring(0, Math.min(secret.length(), 8 * PIECE)), secrets);
        for (int from = 0; from < secret.length() && secret.length() > PIECE; from += PIECE) {
            add(secret.substring(from, Math.min(from + PIECE, secret.length())), secrets);
        }
    }

    private static void add(String secret, List<String> secrets) {
        if (secret.length() < MIN_LENGTH) {
            return;
        }
        secrets.add(secret);
        secrets.add(base64(secret));
        String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        secrets.add(encoded);
        secrets.add(encoded.replace("+", "%20"));
        secrets.add(Json.write(secret).replaceAll("^\"|\"$", ""));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replaceFirst("%[0-9A-F]?$", ""), StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Hides secrets and phone numbers. */
    String text(String text) {
        return NUMBER.matcher(secrets(text))
                .replaceAll(number -> Matcher.quoteReplacement(PhoneNumber.mask(number.group())));
    }

    /** Hides secrets alone, in what a program may want to read. */
    String secrets(String text) {
        String clean = text;
        for (String secret : secrets) {
            clean = clean.replace(secret, GONE);
        }
        clean = SCHEME.matcher(clean).replaceAll("$1 " + GONE);
        clean = NAMED.matcher(clean).replaceAll("$1" + GONE);
        return USER_INFO.matcher(clean).replaceAll("$1" + GONE + "@");
    }

    /** The same trouble, or a copy of it if anything in its chain tells a secret. */
    Throwable trouble(Throwable trouble) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return tells(trouble, seen) ? copy(trouble, 0) : trouble;
    }

    private boolean tells(Throwable trouble, Set<Throwable> seen) {
        if (!seen.add(trouble)) {
            return false;
        }
        String message = trouble.getMessage();
        if (message != null && !text(message).equals(message)) {
            return true;
        }
        for (Throwable suppressed : trouble.getSuppressed()) {
            if (tells(suppressed, seen)) {
                return true;
            }
        }
        return trouble.getCause() != null && tells(trouble.getCause(), seen);
    }

    private Throwable copy(Throwable trouble, int depth) {
        String message = trouble.getMessage();
        IOException copy = new IOException(
                trouble.getClass().getName() + (message == null ? "" : ": " + text(message)));
        copy.setStackTrace(trouble.getStackTrace());
        if (depth < 8) {
            if (trouble.getCause() != null) {
                copy.initCause(copy(trouble.getCause(), depth + 1));
            }
            for (Throwable suppressed : trouble.getSuppressed()) {
                copy.addSuppressed(copy(suppressed, depth + 1));
            }
        }
        return copy;
    }

    @Override
    public String toString() {
        return "Redaction";
    }
}
