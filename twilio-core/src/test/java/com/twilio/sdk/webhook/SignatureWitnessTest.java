package com.twilio.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.Map;

/**
 * Requests signed here and accepted by others, and the other way round: seeded, 10,000 of them, a million under {@code
 * -Psignatures}.
 */
class SignatureWitnessTest {
    private static final int COUNT = Integer.getInteger("signatures.count", 10_000);

    @Test
    void signedByTheRule_isAcceptedHereInEachSpelling() throws Exception {
        for (int seed = 0; seed < COUNT; seed++) {
            RandomRequest request = new RandomRequest(seed);
            RequestValidator here = RequestValidator.of(request.token);
            String signature = PlainSignature.of(request.token, request.url, request.form);

            holds(seed, here.sign(request.url, request.form).equals(signature));
            holds(seed, request.validate(here, request.url, signature).isValid());
            holds(seed, request.validate(here, request.received(), signature).isValid());
        }
    }

    @Test
    void signedHere_isAcceptedByTheOfficialJavaValidatorAndTheOtherWayRound() throws Exception {
        int compared = 0;
        int withOtherPort = 0;
        for (int seed = 0; seed < COUNT; seed++) {
            RandomRequest request = new RandomRequest(seed);
            RequestValidator here = RequestValidator.of(request.token);
            OfficialJava there = new OfficialJava(request);
            if (there.takesTheForm()) {
                holds(seed, there.accepts(here.sign(request.url, request.form)));
                holds(
                        seed,
                        request.validate(here, request.received(), there.sign()).isValid());
                compared++;
                withOtherPort += there.takesTheOtherPort() ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(COUNT * 8 / 10);
        assertThat(withOtherPort).isGreaterThan(COUNT / 10);
    }

    @Test
    @EnabledIfSystemProperty(named = "signatures.node", matches = ".+")
    void signedHere_isAcceptedByTheOfficialNodeValidatorAndTheOtherWayRound() throws Exception {
        try (OfficialNode there = OfficialNode.start(System.getProperty("signatures.node"))) {
            there.ask(COUNT);
            for (int seed = 0; seed < COUNT; seed++) {
                RandomRequest request = new RandomRequest(seed);
                RequestValidator here = RequestValidator.of(request.token);
                String[] answer = there.answer();

                holds(seed, answer[0].equals("true"));
                holds(
                        seed,
                        request.validate(here, request.received(), answer[1]).isValid());
            }
        }
    }

    /** Why the official Java validator is not asked about each request. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "url-shapes.tsv", delimiter = '\t', numLinesToSkip = 1)
    void theOfficialJavaValidator_acceptsSomeShapesOnlyAsTheyWereSigned(
            String shape, String url, String signature) {
        Map<String, String> form =
                Map.of("CallSid", "CA1234567890ABCDE", "From", "+14158675309", "Body", "Grüße 👋");
        var there = new com.twilio.security.RequestValidator("12345");
        String withPort = RequestValidatorTest.spellings(url).get(1);

        assertThat(there.validate(url, form, signature)).isTrue();
        assertThat(there.validate(withPort, form, signature))
                .isEqualTo(OfficialJava.takesTheOtherPort(url));
    }

    private static void holds(int seed, boolean claim) {
        if (!claim) {
            throw new AssertionError("It does not hold for seed " + seed + ".");
        }
    }
}
