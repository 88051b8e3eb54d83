package com.twilio.sdk.emulator.internal.rest;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.log.EventLog;
import com.twilio.sdk.emulator.internal.phone.Numbers;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of the accounts, verified ones among them. Touched on the loop's thread alone. */
public final class OwnNumbers {
    private final Store store;
    private final EventLog log;
    private final List<String> accounts = new ArrayList<>();
    private boolean trial;

    public OwnNumbers(Store store, EventLog log) {
        this.store = store;
        this.log = log;
    }

    /** Adds an account whose numbers count. */
    public void addAccount(String sid) {
        accounts.add(sid);
    }

    /** Adds a number to an account. */
    public Resource add(String account, String phoneNumber) {
        Map<String, Object> capabilities = new LinkedHashMap<>();
        capabilities.put("voice", true);
        capabilities.put("sms", true);
        capabilities.put("mms", true);
        capabilities.put("fax", false);
        return store.add("IncomingPhoneNumber", account, "IncomingPhoneNumbers", "PN")
                .set("phone_number", phoneNumber)
                .set("friendly_name", phoneNumber)
                .set("capabilities", capabilities)
                .set("voice_method", "POST")
                .set("voice_fallback_method", "POST")
                .set("sms_method", "POST")
                .set("sms_fallback_method", "POST")
                .set("status_callback_method", "POST")
                .set("voice_caller_id_lookup", false)
                .set("voice_receive_mode", "voice")
                .set("emergency_status", "Inactive")
                .set("emergency_address_status", "unregistered")
                .set("beta", false)
                .set("address_requirements", "none")
                .set("origin", "twilio")
                .set("status", "in-use");
    }

    /** Returns the resource of a number, or null if no account has it. */
    public @Nullable Resource find(String phoneNumber) {
        String wanted = Numbers.normalize(phoneNumber);
        for (String account : accounts) {
            for (Resource number : of(account)) {
                if (wanted.equals(number.text("phone_number"))) {
                    return number;
                }
            }
        }
        return null;
    }

    /** Returns the numbers of an account, the newest first. */
    public List<Resource> of(String account) {
        return store.newestFirst(Store.account(account) + "/IncomingPhoneNumbers");
    }

    public @Nullable Resource application(String account, String sid) {
        return store.find(Store.account(account) + "/Applications", sid);
    }

    /** Returns whether a number is one of the accounts' own or a verified one of this account. */
    public boolean isOwnOrVerified(String account, String number) {
        return find(number) != null || isVerified(account, number);
    }

    /** Makes the accounts trial ones: they call and text verified numbers only. */
    public void onTrial() {
        trial = true;
    }

    public boolean isOnTrial() {
        return trial;
    }

    /** Adds a caller id that is verified. */
    public Resource addVerified(String account, String phoneNumber, String friendlyName) {
        return store.add("OutgoingCallerId", account, "OutgoingCallerIds", "PN")
                .set("phone_number", phoneNumber)
                .set("friendly_name", friendlyName);
    }

    /** Returns whether a number is a verified caller id of an account. */
    public boolean isVerified(String account, String number) {
        return store.newestFirst(Store.account(account) + "/OutgoingCallerIds").stream()
                .anyMatch(id -> number.equals(id.text("phone_number")));
    }

    /**
     * Checks whom a trial account calls or texts: a verified number, or one of its own.
     *
     * @throws RestError 400 with {@code code}
     */
    public void checkRecipient(String account, String to, int code) {
        if (trial && to.startsWith("+") && !isOwnOrVerified(account, to)) {
            throw RestError.badRequest(
                    code,
                    "A trial account reaches verified numbers only, and To " + to + " is none.");
        }
    }

    /**
     * Warns of a sender that Twilio would refuse: neither a number of the account nor a verified one.
     *
     * @throws RestError 400 with that code, on a trial account
     */
    public void warnIfForeign(String account, String from, String code) {
        if (from.startsWith("+") && !isOwnOrVerified(account, from)) {
            if (trial) {
                throw RestError.badRequest(
                        Integer.parseInt(code),
                        "From " + from + " is neither a number of this account nor verified.");
            }
            log.add(
                    LogEntry.Kind.WARNING,
                    null,
                    "From " + from
                            + " is neither a number of this account nor verified; Twilio would refuse it with "
                            + code);
        }
    }
}
