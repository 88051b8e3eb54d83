package com.twilio.sdk.benchmarks.rest;

import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** OkHttp alone: the same form with the same headers, and the body read whole as a text, of which nothing is made. */
final class Bare implements Sender {
    private static final String SID = "\"sid\": \"";
    private static final int SID_LENGTH = 34;

    private final OkHttpClient client;
    private final String url;
    private final String credentials = Credentials.basic(ACCOUNT, TOKEN);

    Bare(int port) {
        client = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(CONNECTIONS, 50, TimeUnit.SECONDS))
                .build();
        url = "https://localhost:" + port + "/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json";
    }

    @Override
    public String send(String body) throws IOException {
        Request request = new Request.Builder()
                .url(url)
                .header("Authorization", credentials)
                .header("Accept", "application/json")
                .header("User-Agent", "bare")
                .post(new FormBody.Builder()
                        .add("To", TO)
                        .add("From", FROM)
                        .add("Body", body)
                        .build())
                .build();
        try (Response response = client.newCall(request).execute()) {
            String text = response.body().string();
            if (response.code() != 201) {
                throw new IOException(text);
            }
            int sid = text.indexOf(SID) + SID.length();
            return text.substring(sid, sid + SID_LENGTH);
        }
    }
}
