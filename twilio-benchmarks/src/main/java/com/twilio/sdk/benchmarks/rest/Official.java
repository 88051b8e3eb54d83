package com.twilio.sdk.benchmarks.rest;

import com.twilio.http.HttpClient;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;

import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.HttpHost;

/**
 * The official SDK, with the settings of its own default client, but for the number of connections, and a route that leads
 * {@code api.twilio.com} to this machine.
 */
final class Official implements Sender {
    private final TwilioRestClient client;

    Official(int port) {
        HttpRoute here = new HttpRoute(new HttpHost("https", "localhost", port), null, true);
        PoolingHttpClientConnectionManager connections = new PoolingHttpClientConnectionManager();
        connections.setDefaultSocketConfig(HttpClient.DEFAULT_SOCKET_CONFIG);
        connections.setDefaultMaxPerRoute(CONNECTIONS);
        connections.setMaxTotal(CONNECTIONS);
        HttpClientBuilder http = HttpClientBuilder.create()
                .useSystemProperties()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(HttpClient.DEFAULT_REQUEST_CONFIG)
                .setRoutePlanner((target, context) -> here);
        client = new TwilioRestClient.Builder(ACCOUNT, TOKEN)
                .httpClient(new NetworkHttpClient(http))
                .build();
    }

    @Override
    public String send(String body) {
        return Message.creator(new PhoneNumber(TO), new PhoneNumber(FROM), body)
                .create(client)
                .getSid();
    }
}
