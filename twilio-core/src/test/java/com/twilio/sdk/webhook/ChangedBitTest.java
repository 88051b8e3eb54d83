package com.twilio.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.twilio.sdk.webhook.RandomRequest.Kind;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A request in which one bit was changed is never valid. */
class ChangedBitTest {
    private static final int SEEDS = 2_000;
    private static final int BITS = 16;

    @Test
    void validate_refusesEachChangedBitOfAUrl() {
        RequestValidator validator = RequestValidator.of("12345");
        for (String url :
                List.of("https://u:p@h_x:443/a%27'b?c=%2B", "http://[::1]/%27%27", "https://h")) {
            String signature = validator.sign(url);
            String socket = validator.sign(url.replaceFirst("^http", "ws"));
            for (int bit = 0; bit < url.length() * BITS; bit++) {
                String changed = changed(url, bit);
                assertThat(validator.isValid(changed, signature)).as(changed).isFalse();
                assertThat(validator.isValidWebSocket(changed, socket))
                        .as(changed)
                        .isFalse();
            }
            assertThat(validator.isValid(url, signature)).isTrue();
            assertThat(validator.isValidWebSocket(url, socket)).isTrue();
        }
    }

    @Test
    void validate_refusesEachChangedBitOfASignature() {
        RequestValidator validator = RequestValidator.of("12345");
        String signature = validator.sign("https://h/a");
        for (int bit = 0; bit < signature.length() * BITS; bit++) {
            assertThat(validator.isValid("https://h/a", changed(signature, bit)))
                    .isFalse();
        }
    }

    @Test
    void validate_refusesAChangedBitOfAnyRequest() {
        for (int seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(~seed);
            RandomRequest request = new RandomRequest(seed);
            RequestValidator validator = RequestValidator.of(request.token);
            String signature = validator.sign(request.url, request.form);
            String url = changed(request.url, random.nextInt(request.url.length() * BITS));
            String other = changed(signature, random.nextInt(signature.length() * BITS));

            assertThat(request.validate(validator, request.url, signature).isValid())
                    .isTrue();
            assertThat(request.validate(validator, url, signature).isValid())
                    .as("seed %s: %s", seed, url)
                    .isFalse();
            assertThat(request.validate(validator, request.url, other).isValid())
                    .as("seed %s: %s", seed, other)
                    .isFalse();
        }
    }

    @Test
    void validate_refusesAChangedBitOfANameOrAValue() {
        int tried = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomRequest request = new RandomRequest(seed);
            RequestValidator validator = RequestValidator.of(request.token);
            String signature = validator.sign(request.url, request.form);
            for (Map<String, List<String>> form :
                    changed(request.form, new SplittableRandom(~seed))) {
                assertThat(validator.isValid(request.url, form, signature))
                        .as("seed %s: %s", seed, form)
                        .isFalse();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(SEEDS);
    }

    @Test
    void validate_refusesAChangedBitOfABody() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomRequest request = new RandomRequest(seed);
            if (request.kind == Kind.JSON) {
                RequestValidator validator = RequestValidator.of(request.token);
                String signature = validator.sign(request.url);
                byte[] body = request.body.getBytes(UTF_8);
                for (int bit = 0; bit < body.length * 8; bit++) {
                    body[bit / 8] ^= (byte) (1 << bit % 8);
                    assertThat(validator.validate(request.url, body, signature).getReason())
                            .isEqualTo(ValidationReason.BODY_HASH_WRONG);
                    body[bit / 8] ^= (byte) (1 << bit % 8);
                }
                assertThat(validator.isValid(request.url, body, signature)).isTrue();
            }
        }
    }

    private static String changed(String text, int bit) {
        char[] changed = text.toCharArray();
        changed[bit / BITS] ^= (char) (1 << bit % BITS);
        return new String(changed);
    }

    /** Returns the form with one bit of each name changed, then with one of each first value. */
    private static List<Map<String, List<String>>> changed(
            Map<String, List<String>> form, SplittableRandom random) {
        List<Map<String, List<String>>> all = new ArrayList<>();
        form.forEach((name, values) -> {
            if (!name.isEmpty()) {
                Map<String, List<String>> other = new HashMap<>(form);
                other.remove(name);
                List<String> moved = new ArrayList<>(values);
                String changed = changed(name, random.nextInt(name.length() * BITS));
                moved.addAll(form.getOrDefault(changed, List.of()));
                other.put(changed, moved);
                all.add(other);
            }
            String value = values.get(0);
            if (!value.isEmpty()) {
                List<String> others = new ArrayList<>(values);
                others.removeIf(value::equals);
                others.add(changed(value, random.nextInt(value.length() * BITS)));
                Map<String, List<String>> other = new HashMap<>(form);
                other.put(name, others);
                all.add(other);
            }
        });
        return all;
    }
}
