package com.twilio.sdk.twiml;

/** What stands before the root: read by hand, so that no parser ever sees a DOCTYPE. */
final class Prolog {
    private Prolog() {}

    /** Fails on a DOCTYPE; leaves everything else that is wrong to the parser. */
    static void check(String xml) {
        int at = 0;
        while (at < xml.length()) {
            if (Character.isWhitespace(xml.charAt(at)) || xml.charAt(at) == '\uFEFF') {
                at++;
            } else if (xml.startsWith("<?", at)) {
                at = after(xml, "?>", at + 2);
            } else if (xml.startsWith("<!--", at)) {
                at = after(xml, "-->", at + 4);
            } else if (xml.startsWith("<!", at)) {
                throw doctype(xml, at);
            } else {
                return;
            }
        }
    }

    private static int after(String xml, String end, int from) {
        int index = xml.indexOf(end, from);
        return index < 0 ? xml.length() : index + end.length();
    }

    private static TwimlParseException doctype(String xml, int at) {
        String before = xml.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = at - before.lastIndexOf('\n');
        return new TwimlParseException(line, column, "a DOCTYPE is not allowed in TwiML.", null);
    }
}
