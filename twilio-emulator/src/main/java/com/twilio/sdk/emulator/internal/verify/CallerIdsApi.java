package com.twilio.sdk.emulator.internal.verify;

import com.twilio.sdk.emulator.internal.call.CallsApi;
import com.twilio.sdk.emulator.internal.phone.Numbers;
import com.twilio.sdk.emulator.internal.rest.Behaviour;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.OwnNumbers;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.RestError;
import com.twilio.sdk.emulator.internal.rest.RestRequest;
import com.twilio.sdk.emulator.internal.rest.Store;
import com.twilio.sdk.emulator.internal.webhook.Cookies;
import com.twilio.sdk.emulator.internal.webhook.WebhookClient;
import com.twilio.sdk.emulator.internal.webhook.WebhookRequest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Verifies caller ids: a call reads the code aloud, and a phone that answers has verified its number. */
public final class CallerIdsApi {
    private static final String WORDS = "Your validation code is";

    private final Store store;
    private final OwnNumbers numbers;
    private final CallsApi calls;
    private final WebhookClient webhooks;

    public CallerIdsApi(Store store, OwnNumbers numbers, CallsApi calls, WebhookClient webhooks) {
        this.store = store;
        this.numbers = numbers;
        this.calls = calls;
        this.webhooks = webhooks;
    }

    /** Returns the operations that do more than store. */
    public Map<String, Behaviour> behaviours() {
        return Map.of("CreateValidationRequest", this::validate);
    }

    private Resource validate(RestRequest request) {
        Form form = request.form();
        String given = form.text("PhoneNumber", "");
        String number = Numbers.normalize(given);
        if (!Numbers.isNumber(number)) {
            throw RestError.badRequest(
                    21401, "PhoneNumber is '" + given + "', which is no phone number.");
        }
        if (numbers.isVerified(request.account(), number)) {
            throw RestError.badRequest(21450, number + " is verified already.");
        }
        String delay = form.text("CallDelay", "0");
        if (!delay.matches("[0-9]|[1-5][0-9]|60")) {
            throw RestError.badRequest(
                    20422, "CallDelay is '" + delay + "'; 0 to 60 seconds are possible.");
        }
        String code = SpokenCode.digits(store.sids().secret("code"), 6);
        String[] callSid = {""};
        Resource call = calls.announce(
                request.account(),
                SpokenCode.CALLER,
                number,
                SpokenCode.twiml(WORDS, code),
                Duration.ofSeconds(Long.parseLong(delay)),
                status -> ended(request, number, status, callSid[0]));
        callSid[0] = call.sid();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("account_sid", request.account());
        shown.put("call_sid", call.sid());
        shown.put("friendly_name", form.text("FriendlyName", number));
        shown.put("phone_number", number);
        shown.put("validation_code", code);
        return new Resource(number, shown);
    }

    private void ended(RestRequest request, String number, String status, String callSid) {
        Form form = request.form();
        boolean verified = status.equals("completed");
        Form told = new Form()
                .add("AccountSid", request.account())
                .add("CallSid", callSid)
                .add("VerificationStatus", verified ? "success" : "failed");
        if (verified) {
            told.add("OutgoingCallerIdSid", add(request, number).sid());
        }
        told.add("To", number).add("Called", number).add("From", SpokenCode.CALLER);
        String callback = form.text("StatusCallback", "");
        if (!callback.isEmpty()) {
            webhooks.report(
                    new WebhookRequest(
                            callSid,
                            form.text("StatusCallbackMethod", "POST"),
                            callback,
                            told,
                            new Form(),
                            new Cookies()),
                    answer -> {});
        }
    }

    private Resource add(RestRequest request, String number) {
        return numbers.addVerified(
                request.account(), number, request.form().text("FriendlyName", number));
    }
}
