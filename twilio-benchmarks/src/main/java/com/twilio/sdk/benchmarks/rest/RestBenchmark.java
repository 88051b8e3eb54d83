package com.twilio.sdk.benchmarks.rest;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Creates messages over TLS on loopback: with this SDK, the official one, and bare OkHttp, each in a process of its own,
 * in short slices that take turns, so that all see the same machine; prints medians, and medians of ratios within a round.
 */
public final class RestBenchmark implements AutoCloseable {
    private static final List<String> KINDS = List.of("ours", "official", "bare");

    /** What a user of this SDK's REST client has on the class path, and so has the bare program. */
    private static final List<String> OUR_JARS = List.of(
            "twilio-rest",
            "twilio-core",
            "okhttp",
            "okio",
            "kotlin",
            "moshi",
            "jspecify",
            "annotations");

    private final List<Process> processes = new ArrayList<>();
    private final Path store = Files.createTempDirectory("rest-benchmark").resolve("server.p12");
    private final Line server;
    private final String port;
    private final int rounds;

    private RestBenchmark(int rounds) throws IOException {
        this.rounds = rounds;
        server = new Line(List.of(
                java(),
                "-cp",
                System.getProperty("java.class.path"),
                TlsServer.class.getName(),
                store.toString()));
        port = server.answer();
    }

    /** Takes the number of rounds (15 by default), and what to run of {@code steady}, {@code first}, {@code async}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        List<String> parts = args.length > 1
                ? Arrays.asList(args).subList(1, args.length)
                : List.of("steady", "first", "async");
        try (RestBenchmark benchmark = new RestBenchmark(rounds)) {
            for (String part : parts) {
                switch (part) {
                    case "steady" -> benchmark.steady();
                    case "first" -> benchmark.first();
                    case "async" -> benchmark.async();
                    default -> throw new IllegalArgumentException(part);
                }
            }
        }
    }

    private void steady() throws IOException {
        Map<String, Line> clients = new LinkedHashMap<>();
        for (String kind : KINDS) {
            clients.put(kind, new Line(client(kind, "slices")));
        }
        for (int threads : new int[] {1, 8, 64}) {
            for (int i = 0; i < 4; i++) {
                slices(clients, threads, 1500);
            }
            List<Map<String, double[]>> all = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                all.add(slices(clients, threads, 700));
            }
            System.out.printf("%n%d thread(s), %d rounds%n", threads, rounds);
            table("calls a second", all, result -> result[0] / result[1] * 1e9);
            table("CPU a call, µs", all, result -> result[2] / result[0] / 1e3);
        }
        for (Line client : clients.values()) {
            client.process.destroy();
        }
    }

    /** One slice of each, the next time in another order: calls, nanoseconds, nanoseconds of CPU. */
    private Map<String, double[]> slices(Map<String, Line> clients, int threads, int millis)
            throws IOException {
        Map<String, double[]> results = new LinkedHashMap<>();
        for (String kind : inTurn()) {
            String answer = Objects.requireNonNull(clients.get(kind)).ask(threads + " " + millis);
            results.put(kind, numbers(answer));
        }
        return results;
    }

    private int turn;

    private List<String> inTurn() {
        List<String> order = new ArrayList<>(KINDS);
        java.util.Collections.rotate(order, turn++);
        return order;
    }

    private void first() throws IOException, InterruptedException {
        for (String calls : List.of("1", "3000")) {
            fresh(calls);
            List<Map<String, double[]>> all = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                all.add(fresh(calls));
            }
            System.out.printf(
                    "%nfirst %s call(s) of a fresh JVM, %d processes each%n", calls, rounds);
            table("ms from main", all, result -> result[0] / 1e6);
            table("ms of the whole process", all, result -> result[1] / 1e6);
        }
    }

    private Map<String, double[]> fresh(String calls) throws IOException, InterruptedException {
        Map<String, double[]> results = new LinkedHashMap<>();
        for (String kind : inTurn()) {
            long start = System.nanoTime();
            Line client = new Line(client(kind, "first", calls));
            double fromMain = Double.parseDouble(client.answer());
            client.process.waitFor();
            results.put(kind, new double[] {fromMain, System.nanoTime() - start});
        }
        return results;
    }

    private void async() throws IOException {
        server.ask("");
        String[] ended = new Line(client("ours", "async", "10000")).answer().split(" ", -1);
        String[] counts = server.ask("").split(" ", -1);
        System.out.printf(
                "%n10000 asynchronous calls at once: %s ended well in %d ms; the server counted %s requests over %s"
                        + " sockets, %s open at once at the most%n",
                ended[0], Long.parseLong(ended[1]) / 1_000_000, counts[2], counts[0], counts[1]);
    }

    private static void table(
            String what,
            List<Map<String, double[]>> rounds,
            java.util.function.ToDoubleFunction<double[]> number) {
        for (String kind : KINDS) {
            double[] sorted = sorted(
                    rounds.stream().mapToDouble(round -> number.applyAsDouble(round.get(kind))));
            double[] toOfficial = ratios(rounds, kind, "official", number);
            double[] toBare = ratios(rounds, kind, "bare", number);
            System.out.printf(
                    "%-26s %-9s median %10.1f (%.1f to %.1f)  / official %.2f  / bare %.2f%n",
                    what,
                    kind,
                    median(sorted),
                    sorted[0],
                    sorted[sorted.length - 1],
                    median(toOfficial),
                    median(toBare));
        }
    }

    private static double[] ratios(
            List<Map<String, double[]>> rounds,
            String kind,
            String other,
            java.util.function.ToDoubleFunction<double[]> number) {
        return sorted(rounds.stream()
                .mapToDouble(round -> number.applyAsDouble(round.get(kind))
                        / number.applyAsDouble(round.get(other))));
    }

    private static double[] sorted(DoubleStream numbers) {
        return numbers.sorted().toArray();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double[] numbers(String line) {
        return Arrays.stream(line.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private List<String> client(String kind, String... what) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Djavax.net.ssl.trustStore=" + store,
                "-Djavax.net.ssl.trustStorePassword=" + TlsServer.PASSWORD,
                "-cp",
                classPath(kind),
                Client.class.getName(),
                kind,
                port));
        command.addAll(List.of(what));
        return command;
    }

    private static String java() {
        return System.getProperty("java.home") + "/bin/java";
    }

    /** Only what this kind needs: a long class path makes the first call slower. */
    private static String classPath(String kind) {
        boolean official = kind.equals("official");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> isBenchmark(entry) || isOurs(entry) != official)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isBenchmark(String entry) {
        return entry.contains("twilio-benchmarks");
    }

    private static boolean isOurs(String entry) {
        String name = new File(entry).getName();
        String module = name.equals("classes") ? new File(entry).getParentFile().getParent() : name;
        String last = new File(module).getName();
        return OUR_JARS.stream().anyMatch(last::startsWith) && !last.contains("okhttp-tls");
    }

    @Override
    public void close() throws IOException {
        processes.forEach(Process::destroy);
        Files.deleteIfExists(store);
        Files.deleteIfExists(store.getParent());
    }

    /** A process that is asked and that answers, a line each. */
    private final class Line {
        private final Process process;
        private final BufferedReader out;

        Line(List<String> command) throws IOException {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            processes.add(process);
            out = process.inputReader(StandardCharsets.UTF_8);
        }

        String ask(String line) throws IOException {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            return answer();
        }

        String answer() throws IOException {
            String line = out.readLine();
            if (line == null) {
                throw new IOException("A process has ended early.");
            }
            return line;
        }
    }
}
