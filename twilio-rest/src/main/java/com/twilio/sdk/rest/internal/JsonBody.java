package com.twilio.sdk.rest.internal;

import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

import okio.BufferedSource;

/** The body of an answer in JSON, which knows its type; OkHttp's own reads it with regexes, for every answer anew. */
final class JsonBody extends ResponseBody {
    private static final String TYPE = "application/json";
    private static final MediaType JSON = MediaType.get(TYPE);

    private final ResponseBody body;

    private JsonBody(ResponseBody body) {
        this.body = body;
    }

    /** The body of an answer, wrapped if it is of the type that almost all are. */
    static ResponseBody of(Response response) {
        return TYPE.equals(response.header("Content-Type"))
                ? new JsonBody(response.body())
                : response.body();
    }

    @Override
    public MediaType contentType() {
        return JSON;
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public BufferedSource source() {
        return body.source();
    }
}
