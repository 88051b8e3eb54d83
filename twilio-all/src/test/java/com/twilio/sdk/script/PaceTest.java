package com.twilio.sdk.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class PaceTest {
    private final List<Long> slept = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-05T09:00:00Z");

    @Test
    void turns_areAnIntervalApart() {
        Pace pace = pace(4);

        pace.await();
        pace.await();
        pass(100);
        pace.await();

        assertThat(slept).containsExactly(250L, 150L);
    }

    @Test
    void whoWasLate_doesNotCatchUp() {
        Pace pace = pace(4);

        pace.await();
        pass(10_000);
        pace.await();
        pace.await();

        assertThat(slept).containsExactly(250L);
    }

    @Test
    void aRate_isFromAHundredthToAThousand() {
        assertThatThrownBy(() -> pace(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A rate of 0.0 a second cannot be kept; give one from 0.01 to 1000.");
        assertThatThrownBy(() -> pace(Double.NaN))
                .hasMessage("A rate of NaN a second cannot be kept; give one from 0.01 to 1000.");
    }

    private Pace pace(double perSecond) {
        return new Pace(perSecond, () -> now, pause -> {
            slept.add(pause.toMillis());
            pass(pause.toMillis());
        });
    }

    private void pass(long millis) {
        now = now.plus(Duration.ofMillis(millis));
    }
}
