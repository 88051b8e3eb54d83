package com.twilio.sdk.benchmarks.rest;

import com.sun.management.OperatingSystemMXBean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A process that sends with one of the peers. */
final class Client {
    private Client() {}

    /**
     * Takes a kind, a port, and what to do: {@code first} with a number of calls, timed from here; {@code async} with a
     * number of calls at once; {@code slices}, each a line with the number of threads and the milliseconds.
     */
    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        int port = Integer.parseInt(args[1]);
        switch (args[2]) {
            case "first" -> first(Sender.of(args[0], port), Integer.parseInt(args[3]), start);
            case "async" -> async(new Ours(port), Integer.parseInt(args[3]));
            default -> slices(Sender.of(args[0], port));
        }
    }

    private static void first(Sender sender, int calls, long start) throws IOException {
        for (int i = 0; i < calls; i++) {
            sender.send("Hello there, this is message " + i);
        }
        System.out.println(System.nanoTime() - start);
    }

    private static void async(Ours ours, int calls) {
        long start = System.nanoTime();
        List<CompletableFuture<?>> all = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            all.add(ours.sendAsync("Hello there, this is message " + i));
        }
        long ended = all.stream()
                .filter(future ->
                        future.handle((value, failure) -> failure == null).join())
                .count();
        System.out.println(ended + " " + (System.nanoTime() - start));
    }

    private static void slices(Sender sender) throws Exception {
        OperatingSystemMXBean process =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        ExecutorService threads = Executors.newCachedThreadPool();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", -1);
            long cpu = process.getProcessCpuTime();
            long start = System.nanoTime();
            long end = start + Long.parseLong(words[1]) * 1_000_000;
            long calls = slice(sender, threads, Integer.parseInt(words[0]), end);
            long wall = System.nanoTime() - start;
            System.out.println(calls + " " + wall + " " + (process.getProcessCpuTime() - cpu));
        }
        threads.shutdownNow();
    }

    private static long slice(Sender sender, ExecutorService threads, int number, long end)
            throws InterruptedException, ExecutionException {
        List<Future<Long>> running = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            running.add(threads.submit(() -> {
                long calls = 0;
                while (System.nanoTime() < end) {
                    sender.send("Hello there, this is message " + calls);
                    calls++;
                }
                return calls;
            }));
        }
        long calls = 0;
        for (Future<Long> one : running) {
            calls += one.get();
        }
        return calls;
    }
}
