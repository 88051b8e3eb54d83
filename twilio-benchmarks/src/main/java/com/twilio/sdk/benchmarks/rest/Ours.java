package com.twilio.sdk.benchmarks.rest;

import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.api.v2010.Message;

import java.util.concurrent.CompletableFuture;

/** This SDK. */
final class Ours implements Sender {
    private final TwilioClient client;

    Ours(int port) {
        client = TwilioClient.builder()
                .accountSid(ACCOUNT)
                .authToken(TOKEN)
                .baseUrl("https://localhost:" + port)
                .build();
    }

    @Override
    public String send(String body) {
        return client.messages().create(m -> m.to(TO).from(FROM).body(body)).getSid();
    }

    CompletableFuture<Message> sendAsync(String body) {
        return client.messages().createAsync(m -> m.to(TO).from(FROM).body(body));
    }
}
