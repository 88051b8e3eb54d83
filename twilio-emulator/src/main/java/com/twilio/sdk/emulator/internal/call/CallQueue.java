package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.Store;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A queue of calls, first in, first out, and who waits for a call to come. Touched on the loop's thread alone. */
final class CallQueue {
    final Exchange exchange;
    final Resource record;
    private final List<QueueMember> members = new ArrayList<>();
    private final Deque<QueueDial> agents = new ArrayDeque<>();

    CallQueue(Exchange exchange, Resource record) {
        this.exchange = exchange;
        this.record = record;
        record.onShow(this::refresh);
    }

    String sid() {
        return record.sid();
    }

    String name() {
        return String.valueOf(record.text("friendly_name"));
    }

    long maxSize() {
        return Long.parseLong(String.valueOf(record.text("max_size")));
    }

    int size() {
        return members.size();
    }

    private void refresh() {
        record.set("current_size", (long) size()).set("average_wait_time", averageWait());
    }

    /** Returns how long those who wait have waited on the average, in seconds. */
    long averageWait() {
        Instant now = exchange.loop.now();
        return (long) members.stream()
                .mapToLong(member -> Duration.between(member.since(), now).toSeconds())
                .average()
                .orElse(0);
    }

    /** Returns the place of a member, counted from 1. */
    int position(QueueMember member) {
        return members.indexOf(member) + 1;
    }

    /** Returns a member by the SID of its call, or null; {@code Front} is the first one. */
    @Nullable
    QueueMember find(String callSid) {
        if (callSid.equals("Front")) {
            return members.isEmpty() ? null : members.get(0);
        }
        for (QueueMember member : members) {
            if (member.leg().sid().equals(callSid)) {
                return member;
            }
        }
        return null;
    }

    /** Adds a member at the end, and hands it to who waits for one. */
    void join(QueueMember member) {
        members.add(member);
        tell(member, "waits in the queue " + name());
        QueueDial agent = agents.poll();
        if (agent != null) {
            agent.take(member);
        } else {
            member.play();
        }
    }

    /** Takes a member out, wherever it goes. */
    void leave(QueueMember member) {
        if (members.remove(member)) {
            exchange.store.remove(list(), member.leg().sid());
            exchange.store.touch(record);
            tell(member, "leaves the queue " + name());
        }
    }

    private void tell(QueueMember member, String what) {
        member.leg().tell(what);
    }

    String list() {
        return Store.account(String.valueOf(record.text("account_sid"))) + "/Queues/" + sid()
                + "/Members";
    }

    /** Lets somebody wait for the next call. */
    void await(QueueDial agent) {
        agents.add(agent);
    }

    void giveUp(QueueDial agent) {
        agents.remove(agent);
    }

    void log(String what) {
        exchange.log.add(LogEntry.Kind.STATUS, sid(), "queue " + sid() + " " + what);
    }
}
