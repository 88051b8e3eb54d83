package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.log.EventLog;
import com.twilio.sdk.emulator.internal.message.MessageEngine;
import com.twilio.sdk.emulator.internal.phone.Phones;
import com.twilio.sdk.emulator.internal.rest.OwnNumbers;
import com.twilio.sdk.emulator.internal.rest.Store;
import com.twilio.sdk.emulator.internal.time.EventLoop;
import com.twilio.sdk.emulator.internal.webhook.WebhookClient;

import java.util.function.Supplier;

/** What calls need of the rest of the house. */
public final class Exchange {
    final EventLoop loop;
    final EventLog log;
    final Store store;
    final OwnNumbers numbers;
    final Phones phones;
    final WebhookClient webhooks;
    final MessageEngine messages;
    final Supplier<String> baseUrl;

    public Exchange(
            EventLoop loop,
            EventLog log,
            Store store,
            OwnNumbers numbers,
            Phones phones,
            WebhookClient webhooks,
            MessageEngine messages,
            Supplier<String> baseUrl) {
        this.loop = loop;
        this.log = log;
        this.store = store;
        this.numbers = numbers;
        this.phones = phones;
        this.webhooks = webhooks;
        this.messages = messages;
        this.baseUrl = baseUrl;
    }
}
