package com.twilio.sdk.rest.internal;

import com.twilio.sdk.type.Secret;

import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

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
    private final IdleCheck idle;

    Authorization(BaseUrl baseUrl, SignIn signIn, Time time) {
        this.baseUrl = baseUrl;
        this.signIn = signIn;
        this.time = time;
        this.idle = new IdleCheck(time);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        idle.beforeUse(chain.connection());
        Request signed = baseUrl.mayHaveCredentials(request.url()) ? signed(request) : request;
        AttemptTrace.start(request);
        Response response = chain.proceed(signed);
        idle.afterUse(chain.connection());
        return response.newBuilder().request(request).build();
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
