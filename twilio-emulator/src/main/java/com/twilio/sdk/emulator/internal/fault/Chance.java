package com.twilio.sdk.emulator.internal.fault;

import java.util.SplittableRandom;

/** How often a fault happens: so many times in turn, or to so many in a hundred. Guarded by its plan. */
public final class Chance {
    private final int percent;
    private int left;

    private Chance(int left, int percent) {
        this.left = left;
        this.percent = percent;
    }

    /** Happens to the next so many requests. */
    public static Chance times(int times) {
        return new Chance(times, 100);
    }

    /** Happens to so many of a hundred, chosen by the seed. */
    public static Chance percent(int percent) {
        return new Chance(Integer.MAX_VALUE, percent);
    }

    boolean strikes(SplittableRandom random) {
        if (left == 0 || (percent < 100 && random.nextInt(100) >= percent)) {
            return false;
        }
        left--;
        return true;
    }
}
