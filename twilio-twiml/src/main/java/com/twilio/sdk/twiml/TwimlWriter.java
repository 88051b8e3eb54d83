package com.twilio.sdk.twiml;

import java.util.List;

/** Writes a tree as XML text by walking it once; knows no JAXB, so the first document of a process costs nothing. */
final class TwimlWriter {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final int NOT_PRETTY = -1;

    /** One bit for each character that has to be escaped somewhere; all are below 64. */
    private static final long MARKED =
            1L << '&' | 1L << '<' | 1L << '>' | 1L << '"' | 1L << '\r' | 1L << '\n' | 1L << '\t';

    private final StringBuilder out = new StringBuilder(512);

    private TwimlWriter() {}

    /** Returns the document without a line break that the tree does not hold. */
    static String write(TwimlElement root) {
        TwimlWriter writer = new TwimlWriter();
        writer.out.append(DECLARATION);
        writer.element(root, NOT_PRETTY);
        return writer.out.toString();
    }

    /** Returns the document with one line for each element, but for those beside which text stands. */
    static String writePretty(TwimlElement root) {
        TwimlWriter writer = new TwimlWriter();
        writer.out.append(DECLARATION).append('\n');
        writer.element(root, 0);
        return writer.out.append('\n').toString();
    }

    private void element(TwimlElement element, int indent) {
        out.append('<').append(element.getTag());
        attributes(element.attributeMap());
        List<Object> content = element.contentList();
        if (content.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        if (indent == NOT_PRETTY || hasText(content)) {
            for (int i = 0; i < content.size(); i++) {
                item(content.get(i), NOT_PRETTY);
            }
        } else {
            lines(content, indent + 1);
        }
        out.append("</").append(element.getTag()).append('>');
    }

    private void attributes(AttributeMap attributes) {
        for (int i = 0; i < attributes.size(); i++) {
            out.append(' ').append(attributes.name(i)).append("=\"");
            escape(attributes.value(i), true);
            out.append('"');
        }
    }

    private void lines(List<Object> content, int indent) {
        for (Object item : content) {
            if (item instanceof String) {
                continue;
            }
            newLine(indent);
            item(item, indent);
        }
        newLine(indent - 1);
    }

    private void newLine(int indent) {
        out.append('\n').append("  ".repeat(indent));
    }

    private void item(Object item, int indent) {
        if (item instanceof String text) {
            escape(text, false);
        } else if (item instanceof TwimlElement child) {
            element(child, indent);
        } else {
            out.append(item);
        }
    }

    /** Blank text beside elements is layout, which pretty printing may replace. */
    private static boolean hasText(List<Object> content) {
        boolean onlyText = true;
        for (Object item : content) {
            if (item instanceof String text && !text.isBlank()) {
                return true;
            }
            onlyText &= item instanceof String;
        }
        return onlyText;
    }

    private void escape(String text, boolean attribute) {
        int from = 0;
        for (int i = marked(text, 0); i < text.length(); i = marked(text, i + 1)) {
            String escaped = escaped(text.charAt(i), attribute);
            if (!escaped.isEmpty()) {
                out.append(text.substring(from, i)).append(escaped);
                from = i + 1;
            }
        }
        out.append(from == 0 ? text : text.substring(from));
    }

    /** Returns the index of the next character that may have to be escaped, or the length of the text. */
    private static int marked(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c <= '>' && (MARKED >>> c & 1) != 0) {
                return i;
            }
        }
        return length;
    }

    private static String escaped(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"' -> attribute ? "&quot;" : "";
            case '\n' -> attribute ? "&#10;" : "";
            case '\t' -> attribute ? "&#9;" : "";
            default -> "";
        };
    }
}
