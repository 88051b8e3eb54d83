package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.MediaFile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * A recording as a WAV file: 8,000 samples a second of 16 bits, a tone for each sentence and silence between.
 *
 * <p>The pitch comes from the text, so the same call gives the same bytes.
 */
final class WaveFile implements MediaFile {
    private static final int RATE = 8000;
    private static final int HEADER = 44;
    private static final short[] SINE = sine();

    private final List<Recording.Sound> sounds;
    private final int channels;
    private final long frames;

    private WaveFile(List<Recording.Sound> sounds, int channels, Duration length) {
        this.sounds = sounds;
        this.channels = channels;
        this.frames = length.toSeconds() * RATE;
    }

    static WaveFile of(Recording recording) {
        return new WaveFile(
                List.copyOf(recording.sounds()), recording.plan().channels(), recording.length());
    }

    private static short[] sine() {
        short[] wave = new short[256];
        for (int i = 0; i < wave.length; i++) {
            wave[i] = (short) StrictMath.round(8000 * StrictMath.sin(2 * StrictMath.PI * i / 256));
        }
        return wave;
    }

    @Override
    public long length() {
        return HEADER + frames * channels * 2;
    }

    @Override
    public String contentType() {
        return "audio/x-wav";
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(header());
        for (long second = 0; second < frames / RATE; second++) {
            out.write(second(second * RATE));
        }
    }

    private byte[] header() {
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt((int) length() - 8);
        header.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        header.putShort((short) 1).putShort((short) channels).putInt(RATE);
        header.putInt(RATE * channels * 2).putShort((short) (channels * 2)).putShort((short) 16);
        header.put("data".getBytes(StandardCharsets.US_ASCII)).putInt((int) length() - HEADER);
        return header.array();
    }

    private byte[] second(long first) {
        ByteBuffer samples =
                ByteBuffer.allocate(RATE * channels * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (Recording.Sound sound : sounds) {
            long from = Math.max(first, frame(sound.from()));
            long to = Math.min(first + RATE, frame(sound.to()));
            int step = 8 + Math.floorMod(sound.text().hashCode(), 16);
            for (long frame = from; frame < to; frame++) {
                int place = (int) ((frame - first) * channels + sound.channel()) * 2;
                samples.putShort(place, SINE[(int) (frame * step % SINE.length)]);
            }
        }
        return samples.array();
    }

    private static long frame(Duration time) {
        return time.toMillis() * RATE / 1000;
    }
}
