package com.twilio.sdk.emulator.internal.rest;

import com.twilio.sdk.emulator.internal.phone.Numbers;
import com.twilio.sdk.emulator.internal.webhook.Urls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the REST API does to accounts, keys and numbers beyond storing them. */
public final class AccountsApi {
    private static final String LIST = "/2010-04-01/Accounts";

    private static final List<String> URLS =
            List.of("VoiceUrl", "VoiceFallbackUrl", "SmsUrl", "SmsFallbackUrl", "StatusCallback");
    private static final List<String> METHODS = List.of(
            "VoiceMethod",
            "VoiceFallbackMethod",
            "SmsMethod",
            "SmsFallbackMethod",
            "StatusCallbackMethod");

    private final Store store;
    private final Credentials credentials;
    private final OwnNumbers numbers;

    public AccountsApi(Store store, Credentials credentials, OwnNumbers numbers) {
        this.store = store;
        this.credentials = credentials;
        this.numbers = numbers;
    }

    /** Returns the operations that do more than store. */
    public Map<String, Behaviour> behaviours() {
        return Map.of(
                "CreateAccount", this::create,
                "UpdateAccount", this::update,
                "CreateNewKey", this::createKey,
                "CreateIncomingPhoneNumber", this::buy,
                "UpdateIncomingPhoneNumber", this::configure);
    }

    /** Adds an account with its token. */
    public Resource account(String friendlyName, String owner) {
        Resource account = store.addAccount(LIST);
        String token = store.sids().secret("token");
        credentials.add(account.sid(), token, account.sid());
        numbers.addAccount(account.sid());
        return account.set("auth_token", token)
                .set("friendly_name", friendlyName)
                .set("owner_account_sid", owner.isEmpty() ? account.sid() : owner)
                .set("status", "active")
                .set("type", "Full");
    }

    private Resource create(RestRequest request) {
        String name = request.form().text("FriendlyName", "SubAccount");
        List<Resource> all = store.newestFirst(LIST);
        return account(name, all.get(all.size() - 1).sid());
    }

    /** Returns the token of an account, the key of its signatures. */
    public String token(String sid) {
        return credentials.secret(sid);
    }

    private Resource update(RestRequest request) {
        Resource account = store.find(LIST, request.sid());
        if (account == null) {
            throw RestError.notFound(request.path());
        }
        String status = request.form().text("Status", "active");
        if (!List.of("active", "suspended", "closed").contains(status)) {
            throw RestError.badRequest(
                    21475, "Status is '" + status + "'; active, suspended or closed is possible.");
        }
        if (request.form().has("Status")
                && account.sid().equals(account.text("owner_account_sid"))) {
            throw RestError.badRequest(21477, "The status of a main account cannot be changed.");
        }
        Creation.assign(request, account);
        store.touch(account);
        return account;
    }

    private Resource createKey(RestRequest request) {
        Resource key = store.add("NewKey", request.account(), "Keys", "SK")
                .set("friendly_name", request.form().text("FriendlyName", ""));
        String secret = store.sids().secret("key");
        credentials.add(key.sid(), secret, request.account());
        Map<String, Object> shown = new LinkedHashMap<>(key.fields());
        shown.put("secret", secret);
        key.fields().remove("secret");
        return new Resource(key.sid(), shown);
    }

    private Resource buy(RestRequest request) {
        checkHooks(request.form());
        Form form = request.form();
        String wanted = form.text("PhoneNumber", "");
        if (wanted.isEmpty()) {
            String area = form.text("AreaCode", "");
            if (!area.matches("[2-9][0-9]{2}")) {
                throw RestError.badRequest(
                        21451, "A number needs a PhoneNumber or an AreaCode of three digits.");
            }
            if (area.equals("533")) {
                throw RestError.badRequest(21452, "No number is free in the area code 533.");
            }
            wanted = "+1" + area + "555"
                    + String.format("%04d", numbers.of(request.account()).size());
        }
        String number = Numbers.normalize(wanted);
        if (!Numbers.isAddress(number) || number.equals("+15005550001")) {
            throw RestError.badRequest(
                    21421, "PhoneNumber is '" + wanted + "', which is no phone number.");
        }
        if (numbers.find(number) != null || number.equals("+15005550000")) {
            throw RestError.badRequest(21422, number + " is taken.");
        }
        Resource bought = numbers.add(request.account(), number);
        Creation.assign(request, bought);
        return bought;
    }

    /** Refuses a URL or a method that could never be requested; empty takes one away. */
    private static void checkHooks(Form form) {
        for (String name : URLS) {
            String url = form.text(name, "");
            if (!url.isEmpty() && !Urls.isHttp(url)) {
                throw RestError.badRequest(
                        21402, name + " is '" + url + "', which is no http URL.");
            }
        }
        for (String name : METHODS) {
            String method = form.text(name, "POST");
            if (!method.toUpperCase(Locale.ROOT).matches("GET|POST")) {
                throw RestError.badRequest(
                        21403, name + " is '" + method + "'; GET or POST is possible.");
            }
        }
    }

    private Resource configure(RestRequest request) {
        Resource number = store.find(request.list(), request.sid());
        if (number == null) {
            throw RestError.notFound(request.path());
        }
        checkHooks(request.form());
        Creation.assign(request, number);
        store.touch(number);
        return number;
    }
}
