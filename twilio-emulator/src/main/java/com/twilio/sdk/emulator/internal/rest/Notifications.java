package com.twilio.sdk.emulator.internal.rest;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.WebhookExchange;
import com.twilio.sdk.emulator.internal.log.EventLog;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What went wrong with the app, as resources: one for each warning and each error in the log, with the request to the
 * app that led to it.
 *
 * <p>{@code 12200 line 3: … (document http://127.0.0.1:8080/voice)} ⇒ {@code NO…}, in the list of the account and in that
 * of the call. Touched on the loop's thread alone.
 */
public final class Notifications {
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\((?:line [0-9]+, )?document (https?://.*)\\)$|the status callback (\\S+): ");

    private final Store store;
    private final EventLog log;
    private final Instant start;
    private final String mainAccount;

    public Notifications(Store store, EventLog log, Instant start, String mainAccount) {
        this.store = store;
        this.log = log;
        this.start = start;
        this.mainAccount = mainAccount;
    }

    /** Makes a resource of a warning or an error. */
    public void add(LogEntry entry) {
        String account = account(entry.sid());
        String date = Store.date(start.plus(entry.offset()));
        String then = entry.consequence();
        String code = entry.code() == 0 ? null : String.valueOf(entry.code());
        String call = entry.sid() != null && entry.sid().startsWith("CA") ? entry.sid() : null;
        Resource notification = store.add("Notification", account, "Notifications", "NO")
                .set("call_sid", call)
                .set("log", entry.kind() == LogEntry.Kind.ERROR ? "0" : "1")
                .set("error_code", code)
                .set("message_date", date)
                .set("message_text", entry.text() + (then.isEmpty() ? "" : "; " + then))
                .set(
                        "more_info",
                        code == null ? null : "https://www.twilio.com/docs/errors/" + code);
        request(notification, entry);
        if (call != null) {
            store.link(notification, Store.account(account) + "/Calls/" + call + "/Notifications");
        }
    }

    private void request(Resource notification, LogEntry entry) {
        Matcher place = DOCUMENT.matcher(entry.text());
        String url = place.find() ? place.group(place.group(1) == null ? 2 : 1) : "";
        WebhookExchange exchange =
                log.latest(entry.sid(), request -> request.url().startsWith(url));
        if (exchange == null || entry.text().endsWith("document in the request)")) {
            return;
        }
        Form variables = new Form();
        exchange.parameters()
                .forEach((name, values) -> values.forEach(value -> variables.add(name, value)));
        String query = exchange.method().equals("GET") && exchange.url().indexOf('?') > 0
                ? exchange.url().substring(exchange.url().indexOf('?') + 1)
                : "";
        String type = exchange.contentType();
        notification
                .set("request_url", exchange.url())
                .set("request_method", exchange.method())
                .set("request_variables", query.isEmpty() ? variables.encode() : query)
                .set("response_headers", type == null ? "" : "Content-Type: " + type)
                .set("response_body", exchange.body());
    }

    /** Returns the account whose call or text it is; the main one if it is about neither. */
    private String account(@Nullable String sid) {
        if (sid != null) {
            for (Resource account : store.newestFirst(Store.ACCOUNTS)) {
                String path = Store.account(account.sid());
                if (store.find(path + "/Calls", sid) != null
                        || store.find(path + "/Messages", sid) != null) {
                    return account.sid();
                }
            }
        }
        return mainAccount;
    }
}
