package com.twilio.sdk.servlet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The lines that this package writes to its log while a test runs: {@code WARNING Refused …}. */
final class LogRecorder extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("com.twilio.sdk.servlet");
    private final List<LogRecord> records = Collections.synchronizedList(new ArrayList<>());

    LogRecorder() {
        logger.addHandler(this);
        logger.setUseParentHandlers(false);
    }

    @Override
    public void publish(LogRecord record) {
        records.add(record);
    }

    List<String> lines() {
        SimpleFormatter formatter = new SimpleFormatter();
        return List.copyOf(records).stream()
                .map(r -> r.getLevel() + " " + formatter.formatMessage(r))
                .toList();
    }

    List<LogRecord> records() {
        return List.copyOf(records);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
