package com.twilio.sdk.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A REST client of the JDK: no code of ours between the test and the wire. */
final class Rest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final TwilioEmulator twilio;
    private final String authorization;

    Rest(TwilioEmulator twilio) {
        this(twilio, twilio.accountSid(), twilio.authToken());
    }

    Rest(TwilioEmulator twilio, String user, String password) {
        this.twilio = twilio;
        this.authorization = "Basic "
                + Base64.getEncoder()
                        .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Posts names and values in turn to a path below the account. */
    HttpResponse<String> post(String path, String... pairs) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(encode(pairs[i]))
                    .append('=')
                    .append(encode(pairs[i + 1]));
        }
        return send(request(account(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    HttpResponse<String> get(String path) {
        return send(request(account(path)).GET());
    }

    HttpResponse<String> delete(String path) {
        return send(request(account(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .DELETE());
    }

    /** Places a call and returns its SID. */
    String call(String to, String url, String... more) {
        String[] pairs = new String[6 + more.length];
        System.arraycopy(
                new String[] {"To", to, "From", twilio.numbers().get(0), "Url", url},
                0,
                pairs,
                0,
                6);
        System.arraycopy(more, 0, pairs, 6, more.length);
        return field(post("/Calls.json", pairs), "sid");
    }

    /** Returns a text field of a JSON body. */
    static String field(HttpResponse<String> response, String name) {
        Matcher field = Pattern.compile("\"" + name + "\":(?:\"([^\"]*)\"|([^,}]*))")
                .matcher(response.body());
        if (!field.find()) {
            throw new AssertionError("No " + name + " in " + response.body());
        }
        return field.group(1) == null ? field.group(2) : field.group(1);
    }

    private String account(String path) {
        return path.startsWith("/2010")
                ? path
                : "/2010-04-01/Accounts/" + twilio.accountSid() + path;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(twilio.baseUrl() + path))
                .header("Authorization", authorization);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
