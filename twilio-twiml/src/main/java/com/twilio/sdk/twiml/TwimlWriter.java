package com.twilio.sdk.twiml;

/** Writes a tree as XML text by walking it once; knows no JAXB, so the first document of a process costs nothing. */
final class TwimlWriter {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final int NOT_PRETTY = -1;

    private final StringBuilder out = new StringBuilder(512);

    private TwimlWriter() {}

    /** Returns the document without a line break that the tree does not hold. */
    static String write(TwimlElement root) {
        String compact = CompactWriter.write(root);
        return compact == null ? writeWide(root) : compact;
    }

    private static String writeWide(TwimlElement root) {
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
        attributes(element);
        int count = element.itemCount();
        if (count == 0) {
            out.append('/').append('>');
            return;
        }
        out.append('>');
        if (indent == NOT_PRETTY || hasText(element)) {
            for (int i = 0; i < count; i++) {
                item(element, element.item(i), NOT_PRETTY);
            }
        } else {
            lines(element, indent + 1);
        }
        out.append('<').append('/').append(element.getTag()).append('>');
    }

    private void attributes(TwimlElement element) {
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            text(element, value, true);
            out.append('"');
        });
    }

    private void lines(TwimlElement element, int indent) {
        for (Object item : element.content()) {
            if (!(item instanceof String)) {
                newLine(indent);
                item(element, item, indent);
            }
        }
        newLine(indent - 1);
    }

    private void newLine(int indent) {
        out.append('\n').append("  ".repeat(indent));
    }

    private void item(TwimlElement element, Object item, int indent) {
        if (item instanceof String text) {
            text(element, text, false);
        } else if (item instanceof TwimlElement child) {
            element(child, indent);
        } else {
            out.append(item.toString());
        }
    }

    private void text(TwimlElement element, String text, boolean attribute) {
        if (element.kinds() != 0) {
            escape(text, attribute);
        } else {
            out.append(text);
        }
    }

    /** Blank text beside elements is layout, which pretty printing may replace. */
    private static boolean hasText(TwimlElement element) {
        boolean onlyText = true;
        for (Object item : element.content()) {
            if (item instanceof String text && !text.isBlank()) {
                return true;
            }
            onlyText &= item instanceof String;
        }
        return onlyText;
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isMarked(c)) {
                out.append(Characters.escaped(c, attribute));
            } else {
                out.append(c);
            }
        }
    }
}
