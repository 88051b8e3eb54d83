package com.twilio.sdk.servlet;

import com.twilio.sdk.webhook.RequestSignature;
import com.twilio.sdk.webhook.RequestValidator;
import com.twilio.sdk.webhook.ValidationResult;
import com.twilio.sdk.webhook.WebhookRequest;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

/**
 * One request before it is let in: its URL, its signature and its body.
 *
 * <p>A query with {@code bodySHA256} announces the hash of the body, of whatever type and method the request claims to be;
 * else what is posted must be a form, and a GET has no body. So none of the three can be sold as another one.
 */
final class SignatureCheck {
    private static final System.Logger LOG = System.getLogger("com.twilio.sdk.servlet");
    private static final String BODY_HASH = "bodySHA256=";
    private static final byte[] NO_BODY = {};

    private final HttpServletRequest request;
    private final SignatureSettings settings;
    private final @Nullable Passage earlier;
    private final @Nullable String url;

    /** @param earlier what another filter let pass, and has read */
    SignatureCheck(
            HttpServletRequest request, SignatureSettings settings, @Nullable Passage earlier) {
        this.request = request;
        this.settings = settings;
        this.earlier = earlier;
        this.url = settings.url().of(request);
    }

    /** Returns the body if Twilio sent the request, or null if it is refused, of which the log has the reason. */
    byte @Nullable [] signedBody() {
        try {
            byte[] body = body();
            String problem = body == null
                    ? "The body takes more than " + settings.maxBodyBytes() + " bytes."
                    : problem(body);
            if (problem == null) {
                return body;
            }
            refused(System.Logger.Level.WARNING, problem, null);
        } catch (IOException e) {
            refused(System.Logger.Level.WARNING, "The body broke off.", null);
        } catch (RuntimeException e) {
            refused(System.Logger.Level.ERROR, "The look-up of its auth token failed.", e);
        }
        return null;
    }

    /** Reads nothing for a stranger: without a signature, the body does not matter. */
    private byte @Nullable [] body() throws IOException {
        byte[] known = earlier == null ? null : earlier.body();
        if (known != null) {
            return known;
        }
        if (request.getHeader(RequestSignature.HEADER) == null) {
            return NO_BODY;
        }
        if (request.getContentLengthLong() > settings.maxBodyBytes()) {
            return null;
        }
        byte[] body = request.getInputStream().readNBytes(settings.maxBodyBytes() + 1);
        return body.length > settings.maxBodyBytes() ? null : body;
    }

    private @Nullable String problem(byte[] body) {
        List<String> signatures = Collections.list(request.getHeaders(RequestSignature.HEADER));
        if (signatures.size() > 1) {
            return "There is more than one " + RequestSignature.HEADER + ".";
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return "The page for an error is protected, and the request that failed was not.";
        }
        if (url == null) {
            return "The headers of the trusted proxy contradict each other. Let it overwrite what"
                    + " came from outside, or set publicUrl.";
        }
        String signature = signatures.isEmpty() ? null : signatures.get(0);
        RequestValidator validator = settings.validator();
        if (announcesHash()) {
            return problem(validator.validate(url, body, signature));
        }
        if (request.getMethod().matches("GET|HEAD")) {
            return getProblem(url, body, signature);
        }
        return SignedRequest.isForm(request)
                        || (body.length == 0 && request.getContentType() == null)
                ? formProblem(url, body, signature)
                : problem(validator.validate(url, body, signature));
    }

    private @Nullable String getProblem(String url, byte[] body, @Nullable String signature) {
        if (body.length > 0) {
            return "It has a body, which the signature of a GET does not cover.";
        }
        boolean upgrade = "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
        return problem(
                upgrade
                        ? settings.validator().validateWebSocket(url, signature)
                        : settings.validator().validate(url, signature));
    }

    private @Nullable String formProblem(String url, byte[] body, @Nullable String signature) {
        WebhookRequest form = SignedRequest.form(body);
        List<String> leftOut = form.problems();
        return leftOut.isEmpty()
                ? problem(settings.validator().validate(url, form.parameters(), signature))
                : String.join(" ", leftOut);
    }

    private static @Nullable String problem(ValidationResult result) {
        return result.isValid() ? null : result.toString();
    }

    private boolean announcesHash() {
        String query = RequestUrl.query(request);
        return query != null && (query.startsWith(BODY_HASH) || query.contains("&" + BODY_HASH));
    }

    private void refused(System.Logger.Level level, String problem, @Nullable Throwable cause) {
        String line = "Refused " + LogText.safe(request.getMethod()) + " "
                + LogText.safe(url == null ? request.getRequestURI() : url) + ": " + problem;
        LOG.log(level, line, cause);
    }
}
