package com.twilio.sdk.emulator.internal.stream;

import java.util.Arrays;
import java.util.Base64;

/** Generated sound: 20 ms of µ-law at 8,000 samples a second, a tone of 400 Hz or silence. */
public final class Sound {
    private static final int SAMPLES = 160;
    private static final int SILENT = 0xff;
    private static final int PERIOD = 20;
    private static final int BIAS = 0x84;

    /** Base64 of 20 ms of silence. */
    public static final String SILENCE = encoded(silence());

    /** Base64 of 20 ms of a tone. */
    public static final String TONE = encoded(tone());

    private Sound() {}

    /** Returns how long a Base64 payload plays, in milliseconds; -1 if it is no Base64. */
    public static long millis(String payload) {
        try {
            return Base64.getDecoder().decode(payload).length / 8;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private static String encoded(byte[] sound) {
        return Base64.getEncoder().encodeToString(sound);
    }

    private static byte[] silence() {
        byte[] sound = new byte[SAMPLES];
        Arrays.fill(sound, (byte) SILENT);
        return sound;
    }

    private static byte[] tone() {
        byte[] sound = new byte[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            sound[i] = muLaw((int) Math.round(8000 * StrictMath.sin(2 * Math.PI * i / PERIOD)));
        }
        return sound;
    }

    /** Encodes a 16-bit sample as ITU-T G.711 says. */
    private static byte muLaw(int sample) {
        int sign = sample < 0 ? 0x80 : 0;
        int magnitude = Math.min(Math.abs(sample), 32_635) + BIAS;
        int exponent = 31 - Integer.numberOfLeadingZeros(magnitude) - 7;
        int mantissa = (magnitude >> (exponent + 3)) & 0x0f;
        return (byte) ~(sign | (exponent << 4) | mantissa);
    }
}
