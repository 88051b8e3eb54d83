package com.twilio.sdk.twiml;

import java.util.function.Consumer;

/**
 * A way of reading TwiML: what happens to what Twilio does not know, and how much is read at most.
 *
 * <p>{@code VoiceResponse.parse(xml, ParseOptions.strict())} ⇒ an exception at the first unknown word;
 * {@code ParseOptions.lenient().onFinding(log::add)} keeps it and says where it stands. Immutable.
 */
public final class ParseOptions {
    /** More levels than any document of Twilio has, and fewer than the stack holds. */
    static final int MOST_LEVELS = 256;

    private static final ParseOptions LENIENT =
            new ParseOptions(64 * 1024, 32, 1000, 64, finding -> {});
    private static final ParseOptions STRICT = LENIENT.onFinding(ParseOptions::refuse);

    private final int maxBytes;
    private final int maxDepth;
    private final int maxNodes;
    private final int maxAttributes;
    private final Consumer<TwimlFinding> onFinding;

    private ParseOptions(
            int maxBytes,
            int maxDepth,
            int maxNodes,
            int maxAttributes,
            Consumer<TwimlFinding> onFinding) {
        this.maxBytes = maxBytes;
        this.maxDepth = maxDepth;
        this.maxNodes = maxNodes;
        this.maxAttributes = maxAttributes;
        this.onFinding = onFinding;
    }

    /** Returns the default: unknown elements, attributes, values and declared namespaces are kept and written back. */
    public static ParseOptions lenient() {
        return LENIENT;
    }

    /**
     * Returns options under which the first unknown element, attribute or value, or the first declared namespace, is a
     * {@link TwimlParseException}.
     */
    public static ParseOptions strict() {
        return STRICT;
    }

    private static void refuse(TwimlFinding finding) {
        throw new TwimlParseException(finding.line(), finding.column(), finding.message(), null);
    }

    /** Returns options that hand each finding to {@code onFinding}, in the order of the document, and go on reading. */
    public ParseOptions onFinding(Consumer<TwimlFinding> onFinding) {
        return new ParseOptions(maxBytes, maxDepth, maxNodes, maxAttributes, onFinding);
    }

    /** Returns options with another limit for the whole document, in bytes of UTF-8; 65,536 unless set. */
    public ParseOptions maxBytes(int maxBytes) {
        return new ParseOptions(positive(maxBytes), maxDepth, maxNodes, maxAttributes, onFinding);
    }

    /**
     * Returns options with another limit for elements inside each other, the root included; 32 unless set.
     *
     * @throws IllegalArgumentException if it is not from 1 to 256
     */
    public ParseOptions maxDepth(int maxDepth) {
        if (maxDepth > MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "Elements can stand " + MOST_LEVELS + " deep, not " + maxDepth + ".");
        }
        return new ParseOptions(maxBytes, positive(maxDepth), maxNodes, maxAttributes, onFinding);
    }

    /** Returns options with another limit for all elements, the root included; 1,000 unless set. */
    public ParseOptions maxNodes(int maxNodes) {
        return new ParseOptions(maxBytes, maxDepth, positive(maxNodes), maxAttributes, onFinding);
    }

    /** Returns options with another limit for the attributes of one element, declarations of namespaces included; 64 unless set. */
    public ParseOptions maxAttributes(int maxAttributes) {
        return new ParseOptions(maxBytes, maxDepth, maxNodes, positive(maxAttributes), onFinding);
    }

    private static int positive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A limit is 1 or more, not " + limit + ".");
        }
        return limit;
    }

    int maxBytes() {
        return maxBytes;
    }

    int maxDepth() {
        return maxDepth;
    }

    int maxNodes() {
        return maxNodes;
    }

    int maxAttributes() {
        return maxAttributes;
    }

    Consumer<TwimlFinding> onFinding() {
        return onFinding;
    }
}
