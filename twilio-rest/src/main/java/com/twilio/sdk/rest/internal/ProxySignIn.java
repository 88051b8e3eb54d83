package com.twilio.sdk.rest.internal;

import com.twilio.sdk.type.Secret;

import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Answers a proxy that asks who we are, and nobody else: a server behind the proxy that answers 407 would get the proxy's
 * password from a plain authenticator of OkHttp.
 */
final class ProxySignIn implements Authenticator {
    private static final String HEADER = "Proxy-Authorization";

    private final Authenticator given;

    private ProxySignIn(Authenticator given) {
        this.given = given;
    }

    static ProxySignIn around(Authenticator given) {
        return given instanceof ProxySignIn already ? already : new ProxySignIn(given);
    }

    /** Signs in with HTTP's basic authentication, once. */
    static ProxySignIn of(String user, Secret password) {
        return new ProxySignIn((route, response) -> {
            Request request = response.request();
            String basic = Credentials.basic(user, password.reveal(), StandardCharsets.UTF_8);
            return request.header(HEADER) != null
                    ? null
                    : request.newBuilder().header(HEADER, basic).build();
        });
    }

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response)
            throws IOException {
        Request request = response.request();
        if (!request.method().equals("CONNECT")) {
            return null;
        }
        Request answer = given.authenticate(route, response);
        // OkHttp asks before the proxy does, by a response that it makes up.
        boolean asked = response.challenges().stream()
                .noneMatch(challenge -> challenge.scheme().equalsIgnoreCase("OkHttp-Preemptive"));
        if (answer == null && asked) {
            throw new ProxyRefusedException(request.header(HEADER) != null);
        }
        return answer;
    }
}
