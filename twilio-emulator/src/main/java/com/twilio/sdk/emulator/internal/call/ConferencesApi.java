package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Behaviour;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.RestError;
import com.twilio.sdk.emulator.internal.rest.RestRequest;
import com.twilio.sdk.emulator.internal.webhook.Urls;

import java.util.Map;

/** What the REST API does to conferences: announce something, end one. */
final class ConferencesApi {
    private final CallEngine engine;

    ConferencesApi(CallEngine engine) {
        this.engine = engine;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("UpdateConference", this::update);
    }

    private Resource update(RestRequest request) {
        Resource record = engine.exchange.store.find(request.list(), request.sid());
        if (record == null) {
            throw RestError.notFound(request.path());
        }
        Conference conference = engine.conferences.find(request.sid());
        if (conference == null) {
            throw RestError.badRequest(
                    16022, "The conference " + request.sid() + " is over; it cannot be changed.");
        }
        Form form = request.form();
        String status = form.text("Status", "");
        if (!status.isEmpty() && !status.equals("completed")) {
            throw RestError.badRequest(
                    20001, "Status is '" + status + "'; only completed is possible.");
        }
        if (form.has("AnnounceUrl")) {
            String url = http("AnnounceUrl", form);
            if (!conference.participants().isEmpty()) {
                new Announcement(conference, null, url).start(form.text("AnnounceMethod", "POST"));
            }
        }
        if (!status.isEmpty()) {
            conference.end("conference-ended-via-api", "The REST API ended it.", null);
        }
        return record;
    }

    /** Returns a URL of the request that can be requested. */
    static String http(String name, Form form) {
        String url = form.text(name, "");
        if (!Urls.isHttp(url)) {
            throw RestError.badRequest(20001, name + " is '" + url + "', which is no http URL.");
        }
        return url;
    }
}
