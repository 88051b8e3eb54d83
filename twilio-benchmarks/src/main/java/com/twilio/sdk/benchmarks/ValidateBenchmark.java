package com.twilio.sdk.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.twilio.sdk.webhook.RequestValidator;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Webhooks validated, a second on one core: by us and by the official SDK. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ValidateBenchmark {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String URL = "https://example.com/voice/menu?language=en-GB&step=2";
    private static final String FOUR = "https://example.com/voice/menu?name=O'Brien&step=2";

    private final RequestValidator validator = RequestValidator.of(TOKEN);
    private final com.twilio.security.RequestValidator official =
            new com.twilio.security.RequestValidator(TOKEN);
    private final Map<String, String> form = new HashMap<>();
    private final Map<String, String[]> arrays = new HashMap<>();
    private final Map<String, String> large = Map.of("Body", "\u20AC".repeat(349_524));
    private final byte[] body = "{\"type\":\"call\"}".repeat(20).getBytes(UTF_8);
    private final String bodyUrl = RequestValidator.withBodyHash(URL, body);
    private String signature = "";
    private String signatureOfFour = "";
    private String signatureOfLarge = "";
    private String signatureOfBody = "";

    /** Makes the 20 parameters of a call, and fails unless all of them are valid. */
    @Setup
    public void sign() {
        for (String name : ("AccountSid ApiVersion CallSid CallStatus CallToken Called CalledCity"
                        + " CalledCountry CalledState CalledZip Caller CallerCity CallerCountry"
                        + " CallerState CallerZip Digits Direction From To StirVerstat")
                .split(" ")) {
            form.put(name, "a value of " + name);
            arrays.put(name, new String[] {"a value of " + name});
        }
        signature = validator.sign(URL, form);
        signatureOfFour = validator.sign(FOUR, form);
        signatureOfLarge = validator.sign(FOUR, large);
        signatureOfBody = validator.sign(bodyUrl);
        if (!(ours()
                && oursOfFourSpellings()
                && oursOfOneMebibyte()
                && oursOfJson()
                && official())) {
            throw new IllegalStateException("A signature is not valid.");
        }
    }

    @Benchmark
    public boolean ours() {
        return validator.isValid(URL, arrays, signature);
    }

    @Benchmark
    public boolean oursOfFourSpellings() {
        return validator.isValid(FOUR, arrays, signatureOfFour);
    }

    @Benchmark
    public boolean oursOfJson() {
        return validator.isValid(bodyUrl, body, signatureOfBody);
    }

    /** The most that a request can cost for one key: 1 MiB, four spellings. */
    @Benchmark
    public boolean oursOfOneMebibyte() {
        return validator.isValid(FOUR, large, signatureOfLarge);
    }

    @Benchmark
    public boolean official() {
        return official.validate(URL, form, signature);
    }
}
