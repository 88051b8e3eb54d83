package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The verbs around media streams: Connect waits for its stream to end, Start and Stop go on at once. */
final class StreamVerbs {
    private StreamVerbs() {}

    static void connect(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        for (TwimlElement noun : element.children()) {
            StreamPlan plan = plan(run, element, noun, true);
            if (plan != null) {
                Runnable over = scope.guard(() -> after(run, element, next));
                MediaStream stream = new MediaStream(run.engine, run.leg, plan, over);
                scope.onClose(stream::stop);
                stream.open();
                return;
            }
        }
        next.run();
    }

    private static void after(DocumentRun run, TwimlElement connect, Runnable next) {
        String action = new Attributes(run, connect).text("action", "");
        if (action.isEmpty()) {
            next.run();
        } else {
            run.fetch(action, connect.attribute("method"), new Form());
        }
    }

    static void start(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        for (TwimlElement noun : element.children()) {
            StreamPlan plan = plan(run, element, noun, false);
            if (plan != null) {
                MediaStream stream = new MediaStream(run.engine, run.leg, plan, () -> {});
                run.leg.streams().add(stream);
                stream.open();
            }
        }
        next.run();
    }

    static void stop(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        for (TwimlElement noun : element.children()) {
            if (isStream(run, element, noun)) {
                String name = new Attributes(run, noun).text("name", "");
                List<MediaStream> named = run.leg.streams().stream()
                        .filter(stream -> stream.plan.name().equals(name))
                        .toList();
                if (named.isEmpty()) {
                    run.warn(noun, "<Stop> names the stream '" + name + "', which does not run");
                }
                named.forEach(MediaStream::stop);
                run.leg.streams().removeAll(named);
            }
        }
        next.run();
    }

    private static @Nullable StreamPlan plan(
            DocumentRun run, TwimlElement verb, TwimlElement noun, boolean twoWay) {
        if (!isStream(run, verb, noun)) {
            return null;
        }
        StreamPlan plan = StreamPlan.of(run, noun, twoWay);
        if (!plan.hasSocket()) {
            run.warn(noun, "31920 url of <Stream> is '" + plan.url() + "', which is no wss URL");
            return null;
        }
        if (twoWay && !plan.tracks().equals(List.of("inbound"))) {
            run.warn(noun, "31941 <Connect> takes track=\"inbound_track\" only");
        }
        return plan;
    }

    private static boolean isStream(DocumentRun run, TwimlElement verb, TwimlElement noun) {
        boolean stream = noun.getTag().equals("Stream");
        if (!stream) {
            run.warn(noun, "<" + noun.getTag() + "> in <" + verb.getTag() + "> is not simulated");
        }
        return stream;
    }
}
