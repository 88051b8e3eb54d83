package com.twilio.sdk.emulator.internal.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the REST API does to accounts and keys beyond storing them. */
public final class AccountsApi {
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
                "CreateNewKey", this::createKey);
    }

    /** Adds an account with its token. */
    public Resource account(String friendlyName, String owner) {
        Resource account = store.addAccount();
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
        List<Resource> all = store.newestFirst(Store.ACCOUNTS);
        return account(name, all.get(all.size() - 1).sid());
    }

    /** Returns the token of an account, the key of its signatures. */
    public String token(String sid) {
        return credentials.secret(sid);
    }

    private Resource update(RestRequest request) {
        Resource account = store.find(Store.ACCOUNTS, request.sid());
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
}
