package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class ManyCallsTest {
    @Test
    void thousandCalls_runWithTheirWebhooksAtOnce() {
        try (TestApp app = new TestApp();
                TwilioEmulator twilio =
                        TwilioEmulator.builder().clock(ClockMode.MANUAL).start()) {
            app.twiml("/voice", "<Say>Hello</Say>");
            Rest rest = new Rest(twilio);
            for (int i = 0; i < 1000; i++) {
                rest.call("+1555867" + String.format("%04d", i), app.url("/voice"));
            }
            long start = System.nanoTime();
            twilio.advance(Duration.ofSeconds(60));

            assertThat(app.seen("/voice")).hasSize(1000);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(20));
            assertThat(twilio.log().stream()
                            .filter(entry -> entry.text().endsWith("completed after 1 s")))
                    .hasSize(1000);
        }
    }
}
