package com.twilio.sdk.script;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

/**
 * A log of what was sent to whom, which survives the end of the process at any moment.
 *
 * <p>Say {@link #sending} before a text is sent and {@link #sent} or {@link #refused} after it: each line is on the disk
 * before the method returns. So who was neither is {@link #open}: sent or not, nobody knows, and it has to be looked up.
 * A line is {@code 2026-01-05T09:00:00Z sending +15558675310 Hello+World}, with tabs. One process at a time may have it;
 * not thread-safe.
 */
public final class SendLog implements AutoCloseable {
    private static final String SENDING = "sending";
    private static final String SENT = "sent";
    private static final String REFUSED = "refused";
    private static final String UNKNOWN = "unknown";
    private static final long MAX_BYTES = 512L << 20;

    /**
     * A text whose sending has begun and has no known end.
     *
     * @param to the recipient
     * @param body the text
     * @param at the time just before it was sent
     */
    public record Attempt(String to, String body, Instant at) {}

    private final Path file;
    private final FileChannel channel;
    private final Map<String, Attempt> open = new HashMap<>();
    private final Map<String, String> sent = new HashMap<>();

    private SendLog(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens a log, or makes it.
     *
     * @param owner what it is about, such as the account and the sender: the first line, which has to be the same each time
     * @throws ScriptException if it is another owner's, is used by another process, or holds a line that cannot be read
     */
    public static SendLog open(Path file, String owner) {
        try {
            FileChannel channel = FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            SendLog log = new SendLog(file, channel);
            try {
                log.start("# " + owner);
                return log;
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The log " + file + " cannot be opened (" + e.getMessage()
                            + "); give another one with --log.",
                    e);
        }
    }

    private void start(String header) throws IOException {
        if (lock() == null) {
            throw ScriptException.usage(
                    "The log " + file
                            + " is in use by another run; wait until it has ended, or give another one with --log.");
        }
        String text = read();
        int end = text.lastIndexOf('\n') + 1;
        if (!(end == 0 ? header.startsWith(text) : text.startsWith("# "))) {
            throw ScriptException.usage("The file " + file
                    + " is no log of what was sent; give another one with --log.");
        }
        // What a kill has cut off was not on the disk as a whole, so it had not happened yet for
        // anybody.
        channel.truncate(text.substring(0, end).getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
        if (end == 0) {
            write(header);
            return;
        }
        String[] lines = text.substring(0, end).split("\n");
        if (!lines[0].equals(header)) {
            throw ScriptException.usage("The log " + file + " is about '" + lines[0].substring(2)
                    + "', not '" + header.substring(2) + "'; give another one with --log.");
        }
        for (int i = 1; i < lines.length; i++) {
            take(lines[i], i + 1);
        }
    }

    private @Nullable FileLock lock() throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private String read() throws IOException {
        if (channel.size() > MAX_BYTES) {
            throw ScriptException.usage("The log " + file + " has " + channel.size()
                    + " bytes, more than can be read; give another one with --log.");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private void take(String line, int number) {
        String[] cells = line.split("\t", -1);
        try {
            apply(Instant.parse(cells[0]), cells[1], cells[2], cells[3]);
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw ScriptException.usage("Line " + number + " of the log " + file
                    + " cannot be read; correct it, or give another one with --log.");
        }
    }

    private void apply(Instant at, String event, String to, String detail) {
        switch (event) {
            case SENDING -> open.put(to, new Attempt(to, decode(detail), at));
            case SENT -> {
                open.remove(to);
                sent.put(to, detail);
            }
            case REFUSED -> open.remove(to);
            default -> {}
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Returns whether the log says that this recipient has the text. */
    public boolean isSent(String to) {
        return sent.containsKey(to);
    }

    /** Returns the attempt of which nobody knows what became of it, or null if there is none. */
    public @Nullable Attempt open(String to) {
        return open.get(to);
    }

    /** Takes down that a text is about to be sent. */
    public Attempt sending(String to, String body, Instant now) {
        append(now, SENDING, to, URLEncoder.encode(body, StandardCharsets.UTF_8));
        return new Attempt(to, body, now);
    }

    /** Takes down that Twilio has the text, as the message with that SID. */
    public void sent(String to, String sid, Instant now) {
        append(now, SENT, to, sid);
    }

    /** Takes down that nothing was sent, and why; the next run may try again. */
    public void refused(String to, String reason, Instant now) {
        append(now, REFUSED, to, reason.replaceAll("\\s+", " "));
    }

    /** Takes down, for people, that nobody knows whether it was sent; the attempt stays open. */
    public void unknown(String to, String reason, Instant now) {
        append(now, UNKNOWN, to, reason.replaceAll("\\s+", " "));
    }

    private void append(Instant now, String event, String to, String detail) {
        apply(now, event, to, detail);
        try {
            write(String.join("\t", now.toString(), event, to, detail));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The log " + file + " cannot be written (" + e.getMessage()
                            + "); without it nothing more is sent.",
                    e);
        }
    }

    private void write(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    /** Closes the file and lets another process have it. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The log " + file + " cannot be closed.", e);
        }
    }
}
