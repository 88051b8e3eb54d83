package com.twilio.sdk.emulator;

import com.twilio.sdk.emulator.internal.call.CallsApi;
import com.twilio.sdk.emulator.internal.call.Exchange;
import com.twilio.sdk.emulator.internal.fault.FaultPlan;
import com.twilio.sdk.emulator.internal.log.EventLog;
import com.twilio.sdk.emulator.internal.message.MessageEngine;
import com.twilio.sdk.emulator.internal.message.MessagesApi;
import com.twilio.sdk.emulator.internal.number.AvailableNumbersApi;
import com.twilio.sdk.emulator.internal.number.IncomingNumbersApi;
import com.twilio.sdk.emulator.internal.number.Stock;
import com.twilio.sdk.emulator.internal.phone.Numbers;
import com.twilio.sdk.emulator.internal.phone.Phones;
import com.twilio.sdk.emulator.internal.rest.AccountsApi;
import com.twilio.sdk.emulator.internal.rest.Behaviour;
import com.twilio.sdk.emulator.internal.rest.Credentials;
import com.twilio.sdk.emulator.internal.rest.Notifications;
import com.twilio.sdk.emulator.internal.rest.OwnNumbers;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.RestServer;
import com.twilio.sdk.emulator.internal.rest.Sids;
import com.twilio.sdk.emulator.internal.rest.Store;
import com.twilio.sdk.emulator.internal.time.EventLoop;
import com.twilio.sdk.emulator.internal.verify.CallerIdsApi;
import com.twilio.sdk.emulator.internal.verify.CodeDelivery;
import com.twilio.sdk.emulator.internal.verify.LookupApi;
import com.twilio.sdk.emulator.internal.verify.VerifyApi;
import com.twilio.sdk.emulator.internal.webhook.WebhookClient;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.type.Secret;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** The parts of a running emulator, put together. */
final class House {
    private static final String TRIAL_SENDER = "+14155992671";

    final ClockMode clock;
    final EventLoop loop;
    final EventLog log;
    final Phones phones = new Phones();
    final MessageEngine messages;
    final CallsApi calls;
    final Resource account;
    final FaultPlan faults;
    final String apiKey;
    final String apiSecret;
    private final Credentials credentials = new Credentials();
    private final OwnNumbers numbers;
    private final WebhookClient webhooks;
    private final RestServer server;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private @Nullable TwilioClient client;
    private boolean closed;

    House(TwilioEmulatorBuilder options) {
        this.clock = options.clock;
        Instant start = clock == ClockMode.REAL ? Instant.now() : options.startsAt;
        this.loop = new EventLoop(clock, start, this::failed);
        this.log = new EventLog(start, loop::now, options.listener);
        Sids sids = new Sids(options.seed);
        Store store = new Store(sids, loop::now);
        this.numbers = new OwnNumbers(store, log);
        AccountsApi accounts = new AccountsApi(store, credentials, numbers);
        this.account = accounts.account("Local Twilio", "");
        this.apiKey = sids.next("SK");
        this.apiSecret = sids.secret("key");
        credentials.add(apiKey, apiSecret, account.sid());
        seed(options);
        this.faults = new FaultPlan(options.seed);
        this.webhooks =
                new WebhookClient(loop, log, sids, sid -> Secret.of(accounts.token(sid)), faults);
        this.messages = new MessageEngine(loop, log, store, webhooks, phones, numbers);
        this.calls = new CallsApi(
                new Exchange(loop, log, store, numbers, phones, webhooks, messages, this::baseUrl));
        Map<String, Behaviour> behaviours = new HashMap<>(accounts.behaviours());
        Stock stock = new Stock(options.seed);
        behaviours.putAll(new IncomingNumbersApi(store, numbers, stock).behaviours());
        behaviours.putAll(new AvailableNumbersApi(log, numbers, stock).behaviours());
        behaviours.putAll(calls.behaviours());
        behaviours.putAll(new CallerIdsApi(store, numbers, calls, webhooks).behaviours());
        CodeDelivery delivery = new CodeDelivery(store, messages, calls);
        behaviours.putAll(new VerifyApi(store, log, loop::now, delivery).behaviours());
        behaviours.putAll(new LookupApi(log).behaviours());
        behaviours.putAll(new MessagesApi(messages, numbers).behaviours());
        this.server = new RestServer(
                options.port, loop, log, credentials, store, behaviours, calls.media(), faults);
        Notifications notifications = new Notifications(store, log, start, account.sid());
        log.onProblem(notifications::add);
        loop.start();
    }

    private void seed(TwilioEmulatorBuilder options) {
        if (options.trial) {
            numbers.onTrial();
            account.set("type", "Trial");
        }
        for (String number : options.verified) {
            numbers.addVerified(account.sid(), Numbers.normalize(number), number);
        }
        List<String> all = new ArrayList<>(options.numbers);
        all.add(TRIAL_SENDER);
        for (String number : all) {
            Resource own = numbers.add(account.sid(), Numbers.normalize(number));
            own.set("voice_url", options.voiceUrl).set("sms_url", options.messageUrl);
        }
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.port();
    }

    List<String> ownNumbers() {
        List<String> own = new ArrayList<>();
        numbers.of(account.sid())
                .forEach(number -> own.add(String.valueOf(number.text("phone_number"))));
        Collections.reverse(own);
        return own;
    }

    /** Returns the resource of a number of the app. */
    Resource own(String phoneNumber) {
        Resource number = numbers.find(phoneNumber);
        if (number == null) {
            throw new IllegalArgumentException(
                    phoneNumber + " is no number of this account; these are: "
                            + String.join(", ", ownNumbers()));
        }
        return number;
    }

    synchronized TwilioClient client() {
        if (client == null) {
            client = TwilioClient.builder()
                    .accountSid(account.sid())
                    .authToken(String.valueOf(account.text("auth_token")))
                    .baseUrl(baseUrl())
                    .checkResponses(true)
                    .build();
        }
        return Objects.requireNonNull(client);
    }

    /** Takes down that the emulator itself failed, for {@link #throwFailures} and for who only reads the log. */
    private void failed(Throwable failure) {
        failures.add(failure);
        try {
            log.add(LogEntry.Kind.ERROR, null, "the emulator itself failed: " + failure);
        } catch (RuntimeException e) {
            failures.add(e);
        }
    }

    void throwFailures() {
        if (!failures.isEmpty()) {
            IllegalStateException error =
                    new IllegalStateException("The emulator itself failed.", failures.get(0));
            failures.clear();
            throw error;
        }
    }

    synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.close();
        loop.close();
        webhooks.close();
        if (client != null) {
            client.close();
        }
    }
}
