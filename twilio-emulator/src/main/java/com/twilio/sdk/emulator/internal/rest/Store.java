package com.twilio.sdk.emulator.internal.rest;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * All resources, by the path of their list and their SID.
 *
 * <p>{@code /2010-04-01/Accounts/AC…/Calls} ⇒ {@code CA…} ⇒ a {@link Resource}. Touched on the loop's thread alone.
 */
public final class Store {
    /** The list of all accounts. */
    static final String ACCOUNTS = "/2010-04-01/Accounts";

    private final Map<String, Map<String, Resource>> lists = new LinkedHashMap<>();
    private final Map<String, ResourceType> types = new LinkedHashMap<>();
    private final Sids sids;
    private final Supplier<Instant> clock;

    public Store(Sids sids, Supplier<Instant> clock) {
        this.sids = sids;
        this.clock = clock;
        for (Operation operation : OperationTable.operations()) {
            ResourceType type = operation.type();
            types.putIfAbsent(type.name(), type);
            types.putIfAbsent(type.name() + " " + type.prefix(), type);
        }
    }

    /** Writes a time as v2010 does: {@code Mon, 05 Jan 2026 09:00:00 +0000}. */
    public static String date(Instant time) {
        return WrittenDate.of(time).text();
    }

    /** Writes the time as other products do: {@code 2026-01-05T09:00:00Z}. */
    public String isoNow() {
        return clock.get().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Reads what {@link #date} wrote. */
    static Instant readDate(String text) {
        return WrittenDate.read(text);
    }

    public Sids sids() {
        return sids;
    }

    /** Adds a resource of the type that the table calls {@code typeName} to the account's list. */
    public Resource add(String typeName, String accountSid, String list, String prefix) {
        ResourceType type = Objects.requireNonNull(
                types.getOrDefault(typeName + " " + prefix, types.get(typeName)), typeName);
        return add(type, account(accountSid) + "/" + list, sids.next(prefix));
    }

    /** Adds a resource below another one, with its key in the path: {@code …/Conferences/CF…/Participants}. */
    public Resource addBelow(String typeName, String list, String key) {
        return add(Objects.requireNonNull(types.get(typeName), typeName), list, key);
    }

    /** Shows a resource in a second list: a recording among all, and among those of its call. */
    public void link(Resource resource, String list) {
        lists.computeIfAbsent(list, key -> new LinkedHashMap<>()).put(resource.sid(), resource);
    }

    /** Adds an account to the list of accounts. */
    Resource addAccount() {
        return add(Objects.requireNonNull(types.get("Account")), ACCOUNTS, sids.next("AC"));
    }

    Resource add(ResourceType type, String list, String sid) {
        Resource resource = new Resource(sid, type.blank());
        link(resource, list);
        String now = type.isIso() ? isoNow() : date(clock.get());
        for (Map.Entry<String, Object> field : Map.<String, Object>of(
                        "sid", sid,
                        "date_created", now,
                        "date_updated", now,
                        "api_version", "2010-04-01",
                        "uri", list + "/" + sid + ".json")
                .entrySet()) {
            if (type.fields().containsKey(field.getKey())) {
                resource.set(field.getKey(), field.getValue());
            }
        }
        if (list.startsWith(account("AC")) && type.fields().containsKey("account_sid")) {
            resource.set("account_sid", list.split("/")[3]);
        }
        return resource;
    }

    public static String account(String sid) {
        return ACCOUNTS + "/" + sid;
    }

    /** Notes that a resource changed now. */
    public void touch(Resource resource) {
        String before = String.valueOf(resource.text("date_updated"));
        resource.set("date_updated", before.endsWith("Z") ? isoNow() : date(clock.get()));
    }

    /** Returns the resource, or null. */
    public @Nullable Resource find(String list, String sid) {
        return lists.getOrDefault(list, Map.of()).get(sid);
    }

    /** Returns the resources of a list, the newest first. */
    public List<Resource> newestFirst(String list) {
        List<Resource> all = new ArrayList<>(lists.getOrDefault(list, Map.of()).values());
        Collections.reverse(all);
        return all;
    }

    public void remove(String list, String sid) {
        lists.getOrDefault(list, new LinkedHashMap<>()).remove(sid);
    }
}
