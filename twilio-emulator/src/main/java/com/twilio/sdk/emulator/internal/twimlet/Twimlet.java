package com.twilio.sdk.emulator.internal.twimlet;

/**
 * An answer of a twimlet.
 *
 * @param status 200 with a document, or 302 with a place
 * @param document the TwiML; empty for a redirect
 * @param location where a redirect leads; else empty
 * @param warning what it would do and does not do here; else empty
 */
public record Twimlet(int status, String document, String location, String warning) {
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    static Twimlet response(String verbs) {
        return document(
                START + (verbs.isEmpty() ? "<Response/>" : "<Response>" + verbs + "</Response>"));
    }

    static Twimlet document(String xml) {
        return new Twimlet(200, xml, "", "");
    }

    static Twimlet redirect(String url) {
        return new Twimlet(302, "", url, "");
    }

    Twimlet warns(String text) {
        return new Twimlet(status, document, location, text);
    }
}
