package com.twilio.sdk.emulator.internal.webhook;

import com.twilio.sdk.emulator.internal.fault.CallbackFault;
import com.twilio.sdk.emulator.internal.fault.FaultPlan;
import com.twilio.sdk.emulator.internal.time.EventLoop;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reports of a status to the app, once and in order unless a fault was asked for. Called on the loop's thread. */
final class StatusCallbacks {
    private static final Duration LATE = Duration.ofSeconds(1);

    private final WebhookClient client;
    private final EventLoop loop;
    private final FaultPlan faults;
    private final Map<String, Runnable> held = new HashMap<>();

    StatusCallbacks(WebhookClient client, EventLoop loop, FaultPlan faults) {
        this.client = client;
        this.loop = loop;
        this.faults = faults;
    }

    void send(WebhookRequest request, String token, Consumer<WebhookAnswer> receiver) {
        CallbackFault fault = faults.nextCallback();
        Runnable earlier = held.remove(request.sid());
        Runnable sending = () -> client.send(request, token, receiver);
        if (fault == CallbackFault.REORDERED && earlier == null) {
            hold(request.sid(), sending);
            return;
        }
        sending.run();
        if (fault == CallbackFault.DUPLICATED) {
            sending.run();
        }
        if (earlier != null) {
            earlier.run();
        }
    }

    private void hold(String sid, Runnable sending) {
        held.put(sid, sending);
        loop.after(LATE, () -> {
            if (held.remove(sid, sending)) {
                sending.run();
            }
        });
    }
}
