package com.twilio.sdk.rest.operations;

import com.twilio.sdk.rest.RequestEvent;
import com.twilio.sdk.rest.RequestListener;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.TwilioClientBuilder;
import com.twilio.sdk.rest.TwilioException;

import java.util.function.Consumer;

/**
 * Sends every operation to any server, once with all parameters and once with the needed ones, and prints a line for each
 * request: operation, method, path, status, outcome.
 */
public final class OperationsRun {
    private static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";

    private static final LastStatus LAST = new LastStatus();

    private OperationsRun() {}

    static TwilioClient client(String target, String account) {
        return builder(target, account).authToken("token").build();
    }

    /** A client for the operations that take a bearer alone. */
    static TwilioClient oauth(String target, String account) {
        return builder(target, account)
                .oauth("OQ0123456789abcdef0123456789abcdef", "secret")
                .build();
    }

    private static TwilioClientBuilder builder(String target, String account) {
        return TwilioClient.builder().accountSid(account).baseUrl(target).listener(LAST);
    }

    /** Keeps the status of the last answer. */
    private static final class LastStatus implements RequestListener {
        private volatile String status = "-";

        @Override
        public void callStarted(RequestEvent event) {
            status = "-";
        }

        @Override
        public void callEnded(RequestEvent event) {
            status = event.status() == null ? "-" : String.valueOf(event.status());
        }
    }

    /** Takes the base URL, and the name of a product such as {@code api_v2010}, or an empty text for all. */
    public static void main(String[] args) {
        String product = args.length > 1 ? args[1] : "";
        int requests = run(args[0], product, System.out::println);
        if (requests == 0) {
            throw new IllegalArgumentException("There is no product '" + product
                    + "'; products are called as in facts/rest, such as api_v2010.");
        }
        System.out.println(requests + " requests");
    }

    /** Sends all operations of a product, or of all, gives a line for each request, and returns how many there were. */
    static int run(String target, String product, Consumer<String> lines) {
        int requests = 0;
        try (TwilioClient basic = client(target, ACCOUNT).with(o -> o.attempts(1));
                TwilioClient oauth = oauth(target, ACCOUNT).with(o -> o.attempts(1))) {
            for (OperationFacts operation : OperationFacts.all()) {
                if (product.isEmpty() || operation.text("product").equals(product)) {
                    TwilioClient client = operation.takesBearer() ? oauth : basic;
                    for (OperationCall call : OperationCall.of(operation)) {
                        lines.accept(line(client, operation, call));
                        requests++;
                    }
                }
            }
        }
        return requests;
    }

    private static String line(TwilioClient client, OperationFacts operation, OperationCall call) {
        String start = call + " " + operation.text("method") + " "
                + operation.path(client.getAccountSid()) + " ";
        try {
            call.run(client);
            return start + LAST.status + " DONE";
        } catch (TwilioException e) {
            return start + LAST.status + " " + e.outcome() + " " + e.getMessage();
        } catch (IndexOutOfBoundsException e) {
            return start + LAST.status + " DONE (an empty page)";
        } catch (Exception e) {
            return start + "- NOT_SENT " + e;
        }
    }
}
