package com.twilio.sdk.emulator.internal.verify;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.log.EventLog;
import com.twilio.sdk.emulator.internal.phone.Numbers;
import com.twilio.sdk.emulator.internal.rest.Behaviour;
import com.twilio.sdk.emulator.internal.rest.Creation;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.RestError;
import com.twilio.sdk.emulator.internal.rest.RestRequest;
import com.twilio.sdk.emulator.internal.rest.Store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Verify, version 2: services, verifications whose codes arrive on the simulated phone, and checks.
 *
 * <p>{@code POST /v2/Services/VA…/Verifications To=+15558675310 Channel=sms} ⇒ a text with six digits. Touched on the
 * loop's thread alone.
 */
public final class VerifyApi {
    private static final Set<String> CHANNELS =
            Set.of("sms", "call", "email", "whatsapp", "sna", "auto", "rcs");

    private final Store store;
    private final EventLog log;
    private final Supplier<Instant> clock;
    private final CodeDelivery delivery;
    private final Map<String, Verification> latest = new LinkedHashMap<>();

    public VerifyApi(Store store, EventLog log, Supplier<Instant> clock, CodeDelivery delivery) {
        this.store = store;
        this.log = log;
        this.clock = clock;
        this.delivery = delivery;
    }

    /** Returns the operations that do more than store. */
    public Map<String, Behaviour> behaviours() {
        return Map.of(
                "verify_v2.CreateService", this::createService,
                "verify_v2.UpdateService", this::updateService,
                "verify_v2.CreateVerification", this::create,
                "verify_v2.FetchVerification", request -> pending(request).resource,
                "verify_v2.UpdateVerification", this::update,
                "verify_v2.CreateVerificationCheck", this::check);
    }

    private Resource createService(RestRequest request) {
        checkService(request);
        Resource service = Creation.of(store, request);
        for (String flag : List.of(
                "lookup_enabled",
                "psd2_enabled",
                "skip_sms_to_landlines",
                "dtmf_input_required",
                "do_not_share_warning_enabled",
                "custom_code_enabled")) {
            if (service.text(flag) == null) {
                service.set(flag, flag.equals("dtmf_input_required"));
            }
        }
        if (service.text("code_length") == null) {
            service.set("code_length", 6L);
        }
        return service;
    }

    private Resource updateService(RestRequest request) {
        checkService(request);
        Resource service = store.find(request.list(), request.sid());
        if (service == null) {
            throw RestError.notFound(request.path());
        }
        Creation.assign(request, service);
        store.touch(service);
        return service;
    }

    private static void checkService(RestRequest request) {
        String length = request.form().text("CodeLength", "6");
        if (!length.matches("[4-9]|10")) {
            throw invalid("CodeLength", length, "4 to 10 are possible");
        }
    }

    private static RestError invalid(String name, String value, String possible) {
        return RestError.badRequest(60200, name + " is '" + value + "'; " + possible + ".");
    }

    private Resource service(RestRequest request) {
        String sid = String.valueOf(request.variables().get("ServiceSid"));
        String list = "/" + request.caller() + "/verify/v2/Services";
        Resource service = store.find(list, sid);
        if (service == null) {
            throw RestError.notFound(request.path());
        }
        return service;
    }

    private Resource create(RestRequest request) {
        Resource service = service(request);
        String channel = request.form().text("Channel", "");
        if (!CHANNELS.contains(channel)) {
            throw invalid("Channel", channel, "sms, call, whatsapp and email are possible");
        }
        String to = address(request.form().text("To", ""), channel);
        String key = service.sid() + " " + to;
        Verification current = latest.get(key);
        if (current == null || current.isOver(clock.get())) {
            current = new Verification(
                    Creation.of(store, request), code(request, service), clock.get());
            latest.put(key, current);
        }
        if (!current.mayBeSent()) {
            throw new RestError(
                    429, 60203, "Five codes were sent to " + to + "; wait for 10 minutes.");
        }
        fill(current.resource, to, channel);
        send(request, service, current, channel);
        return current.resource;
    }

    private static String address(String given, String channel) {
        if (channel.equals("email") && given.matches("[^@\\s]+@[^@\\s]+")) {
            return given;
        }
        String to = Numbers.normalize(given);
        if (!Numbers.isNumber(to)) {
            throw invalid("To", given, "write a phone number as +15558675310");
        }
        return to;
    }

    private String code(RestRequest request, Resource service) {
        String custom = request.form().text("CustomCode", "");
        if (custom.isEmpty()) {
            int length = Integer.parseInt(String.valueOf(service.text("code_length")));
            return SpokenCode.digits(store.sids().secret("verification"), length);
        }
        if (!"true".equals(service.text("custom_code_enabled"))) {
            throw invalid("CustomCode", custom, "the service does not allow codes of your own");
        }
        return custom;
    }

    private void fill(Resource verification, String to, String channel) {
        Map<String, Object> attempt = new LinkedHashMap<>();
        attempt.put("time", store.isoNow());
        attempt.put("channel", channel);
        attempt.put("attempt_sid", store.sids().next("VL"));
        List<Object> attempts = new ArrayList<>(verification.items("send_code_attempts"));
        attempts.add(attempt);
        verification
                .set("to", to)
                .set("channel", channel)
                .set("status", "pending")
                .set("valid", false)
                .set("lookup", Map.of())
                .set("send_code_attempts", attempts);
        store.touch(verification);
    }

    private void send(RestRequest request, Resource service, Verification current, String channel) {
        String sid = current.resource.sid();
        String to = String.valueOf(current.resource.text("to"));
        String name = request.form()
                .text("CustomFriendlyName", String.valueOf(service.text("friendly_name")));
        String words = "Your " + name + " verification code is";
        switch (channel) {
            case "call" -> delivery.call(request.account(), to, words, current.code);
            case "sms", "whatsapp" -> delivery.text(sid, to, words + ": " + current.code);
            default ->
                log.add(
                        LogEntry.Kind.WARNING,
                        sid,
                        "the channel " + channel + " of Verify is not simulated: the code "
                                + current.code + " is sent to nobody");
        }
    }

    private Resource update(RestRequest request) {
        Verification current = pending(request);
        String status = request.form().text("Status", "");
        if (!Set.of("canceled", "approved").contains(status)) {
            throw invalid("Status", status, "canceled and approved are possible");
        }
        current.resource.set("status", status).set("valid", status.equals("approved"));
        store.touch(current.resource);
        return current.resource;
    }

    /** Returns the pending verification that the end of the path names, by its SID or by its address. */
    private Verification pending(RestRequest request) {
        return pending(request, request.sid(), Numbers.normalize(request.sid()));
    }

    private Verification pending(RestRequest request, String sid, @Nullable String to) {
        Resource service = service(request);
        for (Map.Entry<String, Verification> entry : latest.entrySet()) {
            Verification one = entry.getValue();
            boolean named = one.resource.sid().equals(sid)
                    || entry.getKey().equals(service.sid() + " " + to);
            boolean here = service.sid().equals(one.resource.text("service_sid"));
            if (named && here && !one.isOver(clock.get())) {
                return one;
            }
        }
        throw new RestError(
                404,
                20404,
                "No verification waits there: it was approved or canceled, is older than 10"
                        + " minutes, or never was.");
    }

    private Resource check(RestRequest request) {
        Form form = request.form();
        String to = form.text("To", "");
        String sid = form.text("VerificationSid", "");
        if (to.isEmpty() && sid.isEmpty()) {
            throw invalid("To", "", "a check needs a To or a VerificationSid");
        }
        String code = form.text("Code", "");
        if (!code.matches("[0-9A-Za-z]{4,10}")) {
            throw invalid("Code", code, "4 to 10 digits are possible");
        }
        Verification current = pending(request, sid, Numbers.normalize(to));
        if (!current.mayBeChecked()) {
            throw new RestError(429, 60202, "Five wrong codes were checked; send a new one.");
        }
        if (current.isRight(code)) {
            current.resource.set("status", "approved").set("valid", true);
        }
        store.touch(current.resource);
        return current.resource;
    }
}
