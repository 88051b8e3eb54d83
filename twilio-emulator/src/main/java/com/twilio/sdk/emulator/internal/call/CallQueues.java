package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Resource;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** The queues of all accounts by name. Touched on the loop's thread alone. */
final class CallQueues {
    static final long DEFAULT_SIZE = 1000;

    private final Exchange exchange;
    private final Map<String, CallQueue> byName = new LinkedHashMap<>();

    CallQueues(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Returns the queue with a name, a new one if there is none. */
    CallQueue open(String account, String name) {
        CallQueue queue = named(account, name);
        return queue == null ? create(account, name, DEFAULT_SIZE) : queue;
    }

    @Nullable
    CallQueue named(String account, String name) {
        return byName.get(account + "/" + name);
    }

    CallQueue create(String account, String name, long maxSize) {
        Resource record = exchange.store
                .add("Queue", account, "Queues", "QU")
                .set("friendly_name", name)
                .set("max_size", maxSize);
        CallQueue queue = new CallQueue(exchange, record);
        byName.put(account + "/" + name, queue);
        queue.log("created: " + name);
        return queue;
    }

    @Nullable
    CallQueue find(String sid) {
        for (CallQueue queue : byName.values()) {
            if (queue.sid().equals(sid)) {
                return queue;
            }
        }
        return null;
    }

    void rename(CallQueue queue, String account, String name) {
        byName.remove(account + "/" + queue.name());
        queue.record.set("friendly_name", name);
        byName.put(account + "/" + name, queue);
    }

    void remove(CallQueue queue, String account) {
        byName.remove(account + "/" + queue.name());
    }
}
