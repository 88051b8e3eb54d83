package com.twilio.sdk.rest.internal;

import com.twilio.sdk.type.Secret;

import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Objects;

/**
 * The last step before a request leaves: it looks whether the connection is still there, and adds what proves who we are.
 *
 * <p>It stands behind all other network interceptors, so that neither those of a client that the user brings nor those of
 * a wrapper see a credential, in the request or in the response. Behind it the first byte leaves: the attempt starts.
 */
final class Authorization implements Interceptor {
    private static final String HEADER = "Authorization";

    private final BaseUrl baseUrl;
    private final SignIn signIn;
    private final Time time;
    private final KeptConnections connections;

    Authorization(BaseUrl baseUrl, SignIn signIn, Time time, KeptConnections connections) {
        this.baseUrl = baseUrl;
        this.signIn = signIn;
        this.time = time;
        this.connections = connections;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Request signed = baseUrl.mayHaveCredentials(request.url()) ? signed(request) : request;
        AttemptTrace.start(request, connections.take(connection(chain)));
        Response response = chain.proceed(signed);
        return response.newBuilder()
                .request(request)
                .body(JsonBody.of(response))
                .build();
    }

    private static Connection connection(Chain chain) {
        return Objects.requireNonNull(chain.connection(), "a network interceptor has a connection");
    }

    private Request signed(Request request) {
        Secret header = header(request);
        if (header == null) {
            return request;
        }
        Request.Builder signed = request.newBuilder().header(HEADER, header.reveal());
        ClientValidation validation = signIn.validation();
        if (validation != null) {
            signed.header(ClientValidation.HEADER, validation.token(signed.build(), time.now()));
        }
        return signed.build();
    }

    private @Nullable Secret header(Request request) {
        if (request.tag(Auth.class) == Auth.NONE) {
            return null;
        }
        if (signIn.credentials() instanceof Credentials.Basic basic) {
            return request.tag(Auth.class) == Auth.BASIC ? basic.header() : null;
        }
        Bearer bearer = request.tag(Bearer.class);
        return bearer == null ? null : bearer.header();
    }
}
