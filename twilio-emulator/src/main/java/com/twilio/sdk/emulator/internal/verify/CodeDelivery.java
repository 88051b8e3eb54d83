package com.twilio.sdk.emulator.internal.verify;

import com.twilio.sdk.emulator.internal.call.CallsApi;
import com.twilio.sdk.emulator.internal.message.MessageEngine;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.Store;

import java.time.Duration;

/** The ways of a code to a phone: a text of the service, or a call that is in no account's list. */
public final class CodeDelivery {
    private static final String SENDER = "VERIFY";

    private final Store store;
    private final MessageEngine messages;
    private final CallsApi calls;

    public CodeDelivery(Store store, MessageEngine messages, CallsApi calls) {
        this.store = store;
        this.messages = messages;
        this.calls = calls;
    }

    void text(String sid, String to, String body) {
        messages.deliver(sid, SENDER, to, body);
    }

    void call(String account, String to, String words, String code) {
        Resource call = calls.announce(
                account,
                SpokenCode.CALLER,
                to,
                SpokenCode.twiml(words, code),
                Duration.ZERO,
                status -> {});
        store.remove(Store.account(account) + "/Calls", call.sid());
    }
}
