package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.FaultRun.Kind;
import com.twilio.sdk.rest.Peer.Reaction;

import okhttp3.OkHttpClient;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Something that goes wrong, where it can, and what must become of a read and of a send. */
final class Fault {
    /** What must become of a call, by the count of the server. */
    record End(@Nullable Outcome outcome, int attempts, int requests, int commits) {
        /** It succeeds, at the request of this number. */
        static End success(int requests) {
            return new End(null, 0, requests, 0);
        }

        static End failure(Outcome outcome, int attempts, int requests, int commits) {
            return new End(outcome, attempts, requests, commits);
        }

        void check(Kind kind, @Nullable TwilioException failure, FaultServer server) {
            String story = failure == null ? "success" : failure.toString();
            assertThat(server.requests()).as("requests; %s", story).isEqualTo(requests);
            if (outcome == null) {
                assertThat(failure).isNull();
                assertThat(server.commits()).as("commits").isEqualTo(kind.isPost() ? 1 : 0);
                return;
            }
            if (failure == null) {
                throw new AssertionError("It should have failed.");
            }
            assertThat(failure.outcome()).as(story).isEqualTo(outcome);
            assertThat(failure.attempts()).as("attempts; %s", story).isEqualTo(attempts);
            assertThat(failure).hasMessageContaining("(" + attempts + " attempt");
            assertThat(server.commits()).as("commits").isEqualTo(kind.isPost() ? commits : 0);
            if (server.commits() > 0) {
                assertThat(failure.outcome().mayHaveHappened()).isTrue();
            }
        }
    }

    private final String name;
    private final Consumer<FaultServer> plan;
    private Set<Wire> wires = EnumSet.allOf(Wire.class);
    private boolean fresh = true;
    private boolean pooled = true;
    private Duration deadline = Duration.ofSeconds(60);
    private UnaryOperator<OkHttpClient.Builder> client = http -> http;
    private End get = End.success(2);
    private End post = End.success(2);

    private Fault(String name, Consumer<FaultServer> plan) {
        this.name = name;
        this.plan = plan;
    }

    /** Something that happens to one request; the next is served. */
    static Fault once(String name, Reaction reaction) {
        return new Fault(name, server -> server.next(reaction));
    }

    /** Something that happens to every request. */
    static Fault always(String name, Reaction reaction) {
        return new Fault(name, server -> server.always(reaction));
    }

    /** Something that happens before any request; a pooled connection does not meet it. */
    static Fault connecting(String name, Consumer<FaultServer> plan) {
        Fault fault = new Fault(name, plan);
        fault.pooled = false;
        return fault;
    }

    Fault over(Wire first, Wire... more) {
        wires = EnumSet.of(first, more);
        return this;
    }

    Fault pooledOnly() {
        fresh = false;
        return this;
    }

    Fault within(Duration deadline) {
        this.deadline = deadline;
        return this;
    }

    Fault with(UnaryOperator<OkHttpClient.Builder> client) {
        this.client = client;
        return this;
    }

    Fault get(End end) {
        get = end;
        return this;
    }

    Fault post(End end) {
        post = end;
        return this;
    }

    Fault both(End end) {
        return get(end).post(end);
    }

    /** A test for each way to meet it. */
    Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Wire wire : wires) {
            for (boolean warm : new boolean[] {false, true}) {
                if (warm ? pooled : fresh) {
                    for (Kind kind : kinds(wire)) {
                        tests.add(DynamicTest.dynamicTest(
                                name + " [" + wire + " " + (warm ? "pooled " : "fresh ") + kind
                                        + "]",
                                () -> run(wire, warm, kind)));
                    }
                }
            }
        }
        return tests.stream();
    }

    /** What blocks and what does not differ above the wire, so one of them tells it. */
    private static Set<Kind> kinds(Wire wire) {
        return wire == Wire.PLAIN ? EnumSet.allOf(Kind.class) : EnumSet.of(Kind.GET, Kind.POST);
    }

    private void run(Wire wire, boolean warm, Kind kind) throws IOException {
        try (FaultRun run = new FaultRun(wire, client)) {
            run.within(deadline);
            if (warm) {
                run.warmUp();
            }
            plan.accept(run.server());
            TwilioException failure = run.call(kind);
            (kind.isPost() ? post : get).check(kind, failure, run.server());
        }
    }
}
