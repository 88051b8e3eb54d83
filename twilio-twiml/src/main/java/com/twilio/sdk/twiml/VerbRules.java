package com.twilio.sdk.twiml;

import com.twilio.sdk.twiml.TwimlProblem.Severity;
import com.twilio.sdk.twiml.internal.ElementFacts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What makes single verbs mean nothing to Twilio, as far as facts on one attribute alone cannot say it. */
final class VerbRules {
    private static final int MAX_MEDIA = 10;
    private static final int MAX_NOUNS = 10;

    /** Elements that take either a text or nouns. */
    private static final Set<String> TEXT_OR_NOUNS =
            Set.of("Dial", "Client", "Sip", "Message", "Enqueue", "Application");

    /** Nouns of Dial that ring together. */
    private static final Set<String> RINGING =
            Set.of("Number", "Client", "Sip", "Sim", "WhatsApp", "Application");

    /** Verbs after which a document is over. */
    private static final Set<String> LAST = Set.of("Redirect", "Hangup", "Reject", "Leave");

    /** What each of these needs, text aside, and what is wrong without it. */
    private static final Map<String, Need> NEEDS = Map.of(
            "Dial", new Need("*", null, "there is nobody to call; give a number or a noun."),
            "Client", new Need("Identity", null, "there is nobody to call; give an identity."),
            "Sip", new Need("Uri", null, "there is nobody to call; give a SIP address."),
            "Application", new Need("ApplicationSid", null, "there is nobody to call; give a SID."),
            "Queue", new Need("", "reservationSid", "there is no queue; give its name."),
            "Enqueue",
                    new Need("", "workflowSid", "there is no queue; give its name or workflowSid."),
            "Play", new Need("", "digits", "there is nothing to play; give a URL or digits."),
            "Say", new Need("*", null, "there is nothing to read."),
            "Message",
                    new Need("*", null, "there is nothing to send; give a text, a Body or Media."),
            // Twilio reads an empty Redirect as one to the same document.
            "Redirect", new Need("", "", ""));

    /** A child, {@code *} for any, or an attribute. */
    private record Need(String child, @Nullable String attribute, String otherwise) {
        boolean isMetBy(TwimlElement element) {
            return otherwise.isEmpty()
                    || (attribute != null && element.attribute(attribute) != null)
                    || element.children().stream()
                            .anyMatch(one -> child.equals("*") || one.getTag().equals(child));
        }
    }

    /** Takes what is found. */
    interface Report {
        void add(Severity severity, String path, String message);
    }

    private final Report report;

    VerbRules(Report report) {
        this.report = report;
    }

    /** Checks what stands between the tags of an element that the facts know. */
    void check(TwimlElement element, ElementFacts facts, String path) {
        boolean text = element.content().stream()
                .anyMatch(item -> item instanceof String string && !string.isBlank());
        if (text) {
            text(element, facts, path);
        } else if (facts.takesText()) {
            need(element, facts, path);
        }
        finishOnKey(element, path);
        most(element, path, Set.of("Media"), MAX_MEDIA, "<Media>; a message takes");
        most(element, path, RINGING, MAX_NOUNS, "nouns to call; a <Dial> takes");
    }

    private void text(TwimlElement element, ElementFacts facts, String path) {
        List<TwimlElement> children = element.children();
        if (!facts.takesText()) {
            report.add(Severity.WARNING, path, "there is text, which means nothing here.");
        }
        if (!children.isEmpty() && TEXT_OR_NOUNS.contains(element.getTag())) {
            report.add(
                    Severity.WARNING,
                    path,
                    "there is text beside <" + children.get(0).getTag() + ">; give one of both.");
        }
    }

    private void need(TwimlElement element, ElementFacts facts, String path) {
        Need need = NEEDS.get(element.getTag());
        if (need == null && facts.needsText()) {
            report.add(Severity.ERROR, path, "there is no text, without which it means nothing.");
        } else if (need != null && !need.isMetBy(element)) {
            boolean say = element.getTag().equals("Say");
            report.add(say ? Severity.WARNING : Severity.ERROR, path, need.otherwise());
        }
    }

    private void finishOnKey(TwimlElement element, String path) {
        String keys = element.attribute("finishOnKey");
        if (keys != null && element.getTag().equals("Gather") && !keys.matches("[0-9*#]?")) {
            report.add(
                    Severity.WARNING,
                    path,
                    "finishOnKey=\"" + keys + "\" is no key; it takes one of 0 to 9, * and #,"
                            + " or an empty text.");
        }
    }

    private void most(
            TwimlElement element, String path, Set<String> tags, int limit, String words) {
        long count = element.children().stream()
                .filter(child -> tags.contains(child.getTag()))
                .count();
        if (count > limit) {
            report.add(
                    Severity.ERROR, path, "there are " + count + " " + words + " " + limit + ".");
        }
    }

    /** Checks a verb of the document by those that stand before it. */
    void checkOrder(List<TwimlElement> verbs, int index, String path) {
        List<TwimlElement> earlier = verbs.subList(0, index);
        if (index > 0 && isLast(verbs.get(index - 1)) && count(earlier) == 1) {
            report.add(
                    Severity.WARNING,
                    path,
                    "it is never reached: <" + verbs.get(index - 1).getTag()
                            + "> ends the document.");
        } else if (verbs.get(index).getTag().equals("Reject")
                && earlier.stream().anyMatch(verb -> !verb.getTag().equals("Pause"))) {
            report.add(
                    Severity.WARNING,
                    path,
                    "it counts only as the first verb; here the call is answered already.");
        }
    }

    private static long count(List<TwimlElement> verbs) {
        return verbs.stream().filter(VerbRules::isLast).count();
    }

    private static boolean isLast(TwimlElement verb) {
        return LAST.contains(verb.getTag());
    }
}
