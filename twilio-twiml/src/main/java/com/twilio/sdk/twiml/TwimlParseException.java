package com.twilio.sdk.twiml;

import org.jspecify.annotations.Nullable;

/**
 * A document that cannot be read as TwiML: not well-formed, another root, beyond a limit of {@link ParseOptions}, or,
 * in strict reading, something that means nothing to Twilio.
 *
 * <p>{@code line 1, column 11: the root is <Twiml>, not <Response>.}
 */
public final class TwimlParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    TwimlParseException(int line, int column, String message, @Nullable Throwable cause) {
        super("line " + line + ", column " + column + ": " + message, cause);
        this.line = line;
        this.column = column;
    }

    /** Returns the line, counted from 1. */
    public int getLine() {
        return line;
    }

    /** Returns the column, counted from 1, at which reading stopped. */
    public int getColumn() {
        return column;
    }
}
