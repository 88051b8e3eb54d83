package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.ApiError;
import com.twilio.sdk.rest.Failure;
import com.twilio.sdk.rest.Outcome;
import com.twilio.sdk.rest.TwilioApiException;
import com.twilio.sdk.rest.TwilioAuthenticationException;
import com.twilio.sdk.rest.TwilioConnectionException;
import com.twilio.sdk.rest.TwilioDecodeException;
import com.twilio.sdk.rest.TwilioException;
import com.twilio.sdk.rest.TwilioNotFoundException;
import com.twilio.sdk.rest.TwilioRateLimitException;

import okhttp3.HttpUrl;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;

/** What is known about a failed attempt, and the exceptions made of it: each says what happened and what to do next. */
record FailureReport(
        Operation<?> operation,
        HttpUrl url,
        int attempts,
        Duration elapsed,
        @Nullable Integer status,
        @Nullable String requestId,
        @Nullable Duration retryAfter,
        Redaction redaction) {

    TwilioException error(Outcome outcome, Answer answer) {
        String advice = advice(answer.status(), outcome);
        return error(
                outcome, answer, ErrorWords.nextStep(answer.error(), outcome, retryAfter, advice));
    }

    /** A 401 to a bearer, which no account SID explains. */
    TwilioException bearerRefused(Outcome outcome, Answer answer) {
        return error(
                outcome, answer, " Check that the OAuth application still exists and may do this.");
    }

    /** No bearer could be fetched; {@code trouble} is why, maybe wrapped by a future. */
    TwilioException noBearer(Outcome outcome, Throwable trouble) {
        Throwable cause = trouble instanceof ExecutionException && trouble.getCause() != null
                ? trouble.getCause()
                : trouble;
        String message = operation.name() + ": no OAuth bearer. " + consequence(outcome) + " ";
        if (cause instanceof TwilioApiException refused
                && refused.status() != null
                && refused.status() < 500
                && refused.status() != 429) {
            String detail = refused.detail();
            message += "The token endpoint answered " + refused.status()
                    + (detail == null ? "." : ": " + ended(detail))
                    + " Check the client id and the client secret.";
            return new TwilioAuthenticationException(
                    message,
                    new Failure(
                            operation.name(),
                            outcome,
                            attempts,
                            elapsed,
                            refused.status(),
                            refused.requestId(),
                            null),
                    new ApiError(refused.code(), detail, refused.moreInfo(), refused.body()));
        }
        message += cause instanceof InterruptedException
                ? "The wait for it was interrupted."
                : ended(String.valueOf(cause.getMessage()));
        return new TwilioConnectionException(message, failure(outcome), cause);
    }

    private TwilioException error(Outcome outcome, Answer answer, String advice) {
        ApiError error = clean(answer.error(), redaction::secrets);
        ApiError shown = clean(error, redaction::text);
        StringBuilder message = new StringBuilder(operation.name()).append(": Twilio answered ");
        message.append(answer.status());
        if (error.code() != null) {
            message.append(", code ").append(error.code());
        }
        message.append(ErrorWords.said(shown, redaction.text(answer.contentType())));
        message.append(' ').append(consequence(outcome));
        message.append(advice);
        if (shown.moreInfo() != null) {
            message.append(" More: ").append(shown.moreInfo());
        }
        Failure failure = failure(outcome);
        return switch (answer.status()) {
            case 401, 403 -> new TwilioAuthenticationException(message.toString(), failure, error);
            case 404 -> new TwilioNotFoundException(message.toString(), failure, error);
            case 429 -> new TwilioRateLimitException(message.toString(), failure, error);
            default -> new TwilioApiException(message.toString(), failure, error);
        };
    }

    /** What a program may read keeps its numbers; what is shown does not; neither has a secret that the server repeated. */
    private static ApiError clean(ApiError error, UnaryOperator<String> cleaner) {
        return new ApiError(
                error.code(),
                error.message() == null ? null : cleaner.apply(error.message()),
                error.moreInfo() == null ? null : cleaner.apply(error.moreInfo()),
                cleaner.apply(error.body()));
    }

    /** Says why no answer came, and, where nothing was sent, what to do about it. */
    TwilioException noAnswer(
            Outcome outcome, IOException trouble, String reason, String whereNothingWasSent) {
        String message = operation.name() + ": no answer from " + origin() + ": " + reason + ". "
                + consequence(outcome)
                + (outcome == Outcome.NOT_SENT ? whereNothingWasSent : advice(0, outcome));
        return new TwilioConnectionException(message, failure(outcome), redaction.trouble(trouble));
    }

    TwilioException unreadable(Answer answer, IOException trouble) {
        Outcome outcome = Outcome.DONE;
        String sid = operation.repeat() == Operation.Repeat.READ ? null : answer.sid();
        String message = operation.name() + ": the answer (" + answer.status() + ", "
                + redaction.text(answer.contentType())
                + ") cannot be read as JSON: "
                + ended(redaction.text(String.valueOf(trouble.getMessage()))) + " "
                + consequence(outcome)
                + (sid == null ? "" : " It made " + sid + ".")
                + (operation.isSafeToRepeat()
                        ? " Check that the base URL leads to Twilio."
                        : advice(0, outcome));
        return new TwilioDecodeException(message, failure(outcome), redaction.trouble(trouble));
    }

    private Failure failure(Outcome outcome) {
        return new Failure(
                operation.name(), outcome, attempts, elapsed, status, requestId, retryAfter);
    }

    private String consequence(Outcome outcome) {
        String happened = switch (outcome) {
            case NOT_SENT -> "Nothing was sent";
            case REFUSED -> "Nothing was carried out";
            case DONE -> "It was carried out";
            case UNKNOWN -> "It may have been carried out";
        };
        return happened + " (" + (attempts == 1 ? "1 attempt" : attempts + " attempts") + ").";
    }

    private String advice(int status, Outcome outcome) {
        return switch (status) {
            case 401 ->
                " Check that the account SID and the auth token are right and belong together.";
            case 403 -> " Check that these credentials may do this.";
            case 404 -> " Check the SID, and that it belongs to this account.";
            case 429 ->
                retryAfter == null
                        ? " Send more slowly."
                        : " Wait " + retryAfter.toSeconds() + " s before the next request.";
            default ->
                !outcome.mayHaveHappened() || operation.isSafeToRepeat()
                        ? ""
                        : " Look before sending it again.";
        };
    }

    private String origin() {
        boolean standard = url.port() == HttpUrl.defaultPort(url.scheme());
        return url.scheme() + "://" + url.host() + (standard ? "" : ":" + url.port());
    }

    static String ended(String sentence) {
        String text = sentence.strip();
        return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0
                ? text
                : text + ".";
    }
}
