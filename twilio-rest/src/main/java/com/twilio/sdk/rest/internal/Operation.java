package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.RequestParameters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An operation of the API as the facts tell it: what every call of it has in common.
 *
 * @param name its name in Twilio's API description, such as {@code CreateMessage}
 * @param method the HTTP method
 * @param product the first label of the host, such as {@code api}
 * @param path the path with its {@code {Parameters}}
 * @param repeat whether it may be sent again when nobody knows what became of it
 * @param reader what makes the result of the JSON object that came, or null where nothing comes
 * @param auth the credentials that it takes
 * @param accept the type of the answer, as it is asked for
 * @param redirects whether a 3xx is its result, with the place in its body or its {@code Location}
 * @param required the parameters that must be given
 * @param oneOf groups of which one parameter each must be given
 */
public record Operation<R extends @Nullable Object>(
        String name,
        String method,
        String product,
        String path,
        Repeat repeat,
        @Nullable Function<Map<String, @Nullable Object>, R> reader,
        Auth auth,
        String accept,
        boolean redirects,
        List<String> required,
        List<List<String>> oneOf) {

    /** What almost all operations answer with. */
    static final String JSON = "application/json";

    /** The operation classes of the retry rules. */
    public enum Repeat {
        /** R: reads, so it may always be repeated. */
        READ,
        /** D: DELETE and PUT, which leave the same state however often they run. */
        DELETE_OR_PUT,
        /** I: a POST that is idempotent by nature or by a key. */
        IDEMPOTENT,
        /** U: a POST that sends, calls or buys; repeated only where the first one did nothing. */
        UNSAFE
    }

    /** An operation with an account's credentials and without required parameters. */
    public static <R> Operation<R> of(
            String name,
            String method,
            String product,
            String path,
            Repeat repeat,
            Function<Map<String, @Nullable Object>, R> reader) {
        return new Operation<>(
                name,
                method,
                product,
                path,
                repeat,
                reader,
                Auth.BASIC,
                JSON,
                false,
                List.of(),
                List.of());
    }

    /** An operation that answers nothing. */
    public static Operation<@Nullable Void> ofNothing(
            String name, String method, String product, String path, Repeat repeat) {
        return new Operation<>(
                name,
                method,
                product,
                path,
                repeat,
                null,
                Auth.BASIC,
                JSON,
                false,
                List.of(),
                List.of());
    }

    /** The same operation with other credentials. */
    public Operation<R> with(Auth auth) {
        return with(auth, accept, redirects, required, oneOf);
    }

    /** The same operation, whose answer has this type, or that of plain JSON. */
    public Operation<R> accepting(String type) {
        return with(auth, type + ", " + JSON, redirects, required, oneOf);
    }

    /** The same operation, of which a 3xx is the result. */
    public Operation<R> redirecting() {
        return with(auth, accept, true, required, oneOf);
    }

    /** The same operation with parameters that must be given. */
    public Operation<R> requiring(String... names) {
        return with(auth, accept, redirects, List.of(names), oneOf);
    }

    /** The same operation with one more group of which one parameter must be given. */
    public Operation<R> requiringOneOf(String... names) {
        List<List<String>> groups = new ArrayList<>(oneOf);
        groups.add(List.of(names));
        return with(auth, accept, redirects, required, groups);
    }

    private Operation<R> with(
            Auth auth,
            String accept,
            boolean redirects,
            List<String> required,
            List<List<String>> oneOf) {
        return new Operation<>(
                name, method, product, path, repeat, reader, auth, accept, redirects, required,
                oneOf);
    }

    /** Whether its parameters travel in a body; else they stand in the query. */
    boolean hasBody() {
        return !method.equals("GET") && !method.equals("DELETE");
    }

    boolean isSafeToRepeat() {
        return repeat != Repeat.UNSAFE;
    }

    /** Whether an answer with this status is a result of it. */
    boolean isSuccess(int status) {
        return (status >= 200 && status < 300) || (redirects && status >= 300 && status < 400);
    }

    /** Makes the result of what came; null where nothing does. */
    @SuppressWarnings("NullAway") // R is nullable where there is no reader
    R read(Map<String, @Nullable Object> json) {
        return reader == null ? null : reader.apply(json);
    }

    /** Names all that is missing, before anything is sent. */
    void check(RequestParameters parameters) {
        List<String> missing = new ArrayList<>();
        for (String parameter : required) {
            if (!parameters.has(parameter)) {
                missing.add(parameter);
            }
        }
        for (List<String> group : oneOf) {
            if (!hasOneOf(group, parameters)) {
                missing.add("one of " + String.join(", ", group));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " lacks " + String.join(", and ", missing) + "; nothing was sent.");
        }
    }

    private static boolean hasOneOf(List<String> group, RequestParameters parameters) {
        for (String parameter : group) {
            if (parameters.has(parameter)) {
                return true;
            }
        }
        return false;
    }

    /** Fills the holes of the path in their order; each value becomes one encoded segment. */
    String fill(List<String> values) {
        StringBuilder filled = new StringBuilder(path.length() + 40 * values.size());
        int from = 0;
        for (String value : values) {
            int hole = path.indexOf('{', from);
            int end = path.indexOf('}', hole);
            if (hole < 0) {
                break;
            }
            filled.append(path, from, hole)
                    .append(Form.segment(path.substring(hole + 1, end), value));
            from = end + 1;
        }
        return filled.append(path, from, path.length()).toString();
    }
}
