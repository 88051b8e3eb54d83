package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Behaviour;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.RestError;
import com.twilio.sdk.emulator.internal.rest.RestRequest;

import java.time.Duration;
import java.util.Map;

/** What the REST API does to queues and to who waits in them. */
final class QueuesApi {
    private static final long MOST = 5000;

    private final CallEngine engine;

    QueuesApi(CallEngine engine) {
        this.engine = engine;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of(
                "CreateQueue", this::create,
                "UpdateQueue", this::update,
                "DeleteQueue", this::delete,
                "FetchMember", this::member,
                "UpdateMember", this::dequeue);
    }

    private Resource create(RestRequest request) {
        String name = request.form().text("FriendlyName", "");
        if (name.isEmpty()) {
            throw RestError.badRequest(20001, "The parameter FriendlyName is missing.");
        }
        if (name.length() > 64) {
            throw RestError.badRequest(
                    20001, "FriendlyName of a queue has 1 to 64 characters, not " + name.length());
        }
        free(request, name);
        return engine.queues.create(request.account(), name, size(request.form())).record;
    }

    private void free(RestRequest request, String name) {
        if (engine.queues.named(request.account(), name) != null) {
            throw RestError.badRequest(22003, "There is a queue '" + name + "' already.");
        }
    }

    private static long size(Form form) {
        String text = form.text("MaxSize", String.valueOf(CallQueues.DEFAULT_SIZE));
        long size = text.matches("[0-9]{1,6}") ? Long.parseLong(text) : 0;
        if (size < 1 || size > MOST) {
            throw RestError.badRequest(
                    20001, "MaxSize is '" + text + "'; 1 to " + MOST + " is possible.");
        }
        return size;
    }

    private Resource update(RestRequest request) {
        CallQueue queue = queue(request, request.sid());
        Form form = request.form();
        String name = form.text("FriendlyName", queue.name());
        if (!name.equals(queue.name())) {
            free(request, name);
            engine.queues.rename(queue, request.account(), name);
        }
        if (form.has("MaxSize")) {
            queue.record.set("max_size", size(form));
        }
        engine.exchange.store.touch(queue.record);
        return queue.record;
    }

    private Resource delete(RestRequest request) {
        CallQueue queue = queue(request, request.sid());
        if (queue.size() > 0) {
            throw RestError.badRequest(
                    22002, "In the queue " + queue.name() + " " + queue.size() + " calls wait.");
        }
        engine.queues.remove(queue, request.account());
        engine.exchange.store.remove(request.list(), request.sid());
        return queue.record;
    }

    private CallQueue queue(RestRequest request, String sid) {
        CallQueue queue = engine.queues.find(sid);
        if (queue == null || !request.account().equals(queue.record.text("account_sid"))) {
            throw RestError.notFound(request.path());
        }
        return queue;
    }

    private QueueMember waiting(RestRequest request) {
        CallQueue queue = queue(request, request.variables().getOrDefault("QueueSid", ""));
        QueueMember member = queue.find(request.sid());
        if (member == null) {
            throw RestError.notFound(request.path());
        }
        return member;
    }

    private Resource record(QueueMember member) {
        Resource record =
                engine.exchange.store.find(member.queue().list(), member.leg().sid());
        if (record == null) {
            throw new IllegalStateException(
                    "The call " + member.leg().sid() + " waits without a resource.");
        }
        return record;
    }

    private Resource member(RestRequest request) {
        return record(waiting(request));
    }

    /** Takes the call out of the queue and lets it go on with another document. */
    private Resource dequeue(RestRequest request) {
        QueueMember member = waiting(request);
        Form form = request.form();
        String url = ConferencesApi.http("Url", form);
        Leg leg = member.leg();
        Resource record = record(member);
        engine.exchange.loop.after(Duration.ZERO, leg.scope.guard(() -> {
            leg.urls.twiml = "";
            leg.urls.url = url;
            leg.urls.method = form.text("Method", "POST");
            engine.start(leg);
        }));
        return record;
    }
}
