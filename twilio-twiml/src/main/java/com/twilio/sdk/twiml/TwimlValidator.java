package com.twilio.sdk.twiml;

import com.twilio.sdk.twiml.TwimlProblem.Severity;
import com.twilio.sdk.twiml.internal.ElementFacts;
import com.twilio.sdk.twiml.internal.Vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks a tree once and collects what Twilio would refuse or ignore; most rules come from the facts. */
final class TwimlValidator {
    private static final int MAX_BYTES = 64 * 1024;
    private static final int MAX_INLINE = 4000;
    private static final int MAX_DEPTH = 32;
    private static final int MAX_ELEMENTS = 1000;
    private static final int MAX_MEDIA = 10;

    /** Elements that take either a text or nouns. */
    private static final Set<String> TEXT_OR_NOUNS =
            Set.of("Dial", "Client", "Sip", "Message", "Enqueue", "Application");

    private final List<TwimlProblem> problems = new ArrayList<>();
    private int elements;
    private boolean stopped;

    private TwimlValidator() {}

    static List<TwimlProblem> validate(TwimlElement root) {
        TwimlValidator validator = new TwimlValidator();
        String path = "/" + root.getTag();
        validator.element(root, Vocabulary.of(root), path, 1);
        // A tree without end in sight is not written out either.
        if (!validator.stopped && root.getTag().equals("Response")) {
            validator.size(root.toXml(), path);
        }
        return List.copyOf(validator.problems);
    }

    private void size(String xml, String path) {
        int bytes = xml.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            error(path, "the document has " + bytes + " bytes; Twilio takes " + MAX_BYTES + ".");
        } else if (xml.length() > MAX_INLINE) {
            warning(
                    path,
                    "the document has " + xml.length() + " characters; a call takes " + MAX_INLINE
                            + " as its twiml parameter, so give it a URL.");
        }
    }

    private void element(TwimlElement element, ElementFacts facts, String path, int depth) {
        if (depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
            stop(path, depth);
            return;
        }
        if (facts != ElementFacts.UNKNOWN) {
            element.attributes().forEach((name, value) -> attribute(facts, path, name, value));
            required(element, facts, path);
            content(element, facts, path);
        }
        children(element, facts, path, depth);
    }

    private void stop(String path, int depth) {
        if (!stopped) {
            stopped = true;
            error(
                    path,
                    depth > MAX_DEPTH
                            ? "more than " + MAX_DEPTH + " elements inside each other."
                            : "more than " + MAX_ELEMENTS + " elements.");
        }
    }

    private void attribute(ElementFacts facts, String path, String name, String value) {
        ElementFacts.Range range = facts.range(name);
        if (!facts.hasAttribute(name)) {
            warning(path, "there is no attribute " + name + ".");
        } else if (!facts.accepts(name, value)) {
            warning(path, name + "=\"" + value + "\" is no " + facts.expects(name) + ".");
        } else if (range != null && !range.contains(Integer.parseInt(value.strip()))) {
            warning(path, name + "=\"" + value + "\" is out of range; it takes " + range + ".");
        } else if (facts.absolute().contains(name) && !isAbsolute(value)) {
            error(path, name + "=\"" + value + "\" is a relative URL, which Twilio refuses here.");
        }
    }

    private static boolean isAbsolute(String url) {
        int end = url.indexOf("://");
        return end > 0 && url.substring(0, end).chars().allMatch(Character::isLetterOrDigit);
    }

    private void required(TwimlElement element, ElementFacts facts, String path) {
        for (String name : facts.required()) {
            if (element.attribute(name) == null) {
                error(path, "the attribute " + name + " is missing.");
            }
        }
    }

    private void content(TwimlElement element, ElementFacts facts, String path) {
        String tag = element.getTag();
        List<TwimlElement> children = element.children();
        boolean text = element.content().stream()
                .anyMatch(item -> item instanceof String string && !string.isBlank());
        if (text && !facts.takesText()) {
            warning(path, "there is text, which means nothing here.");
        }
        if (text && !children.isEmpty() && TEXT_OR_NOUNS.contains(tag)) {
            warning(
                    path,
                    "there is text beside <" + children.get(0).getTag() + ">; give one of both.");
        }
        if (tag.equals("Dial") && !text && children.isEmpty()) {
            error(path, "there is nobody to call; give a number or a noun.");
        }
        long media = children.stream()
                .filter(child -> child.getTag().equals("Media"))
                .count();
        if (media > MAX_MEDIA) {
            error(path, "there are " + media + " <Media>; a message takes " + MAX_MEDIA + ".");
        }
    }

    private void children(TwimlElement element, ElementFacts facts, String path, int depth) {
        List<TwimlElement> children = element.children();
        Map<String, Integer> all = new HashMap<>();
        children.forEach(child -> all.merge(child.getTag(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        for (TwimlElement child : children) {
            if (stopped) {
                return;
            }
            String tag = child.getTag();
            int number = seen.merge(tag, 1, Integer::sum);
            String childPath =
                    path + "/" + tag + (all.getOrDefault(tag, 1) > 1 ? "[" + number + "]" : "");
            ElementFacts childFacts = facts.childFacts(tag);
            if (childFacts == null && facts != ElementFacts.UNKNOWN) {
                warning(childPath, "<" + element.getTag() + "> takes no <" + tag + ">.");
            }
            element(
                    child,
                    childFacts == null ? ElementFacts.UNKNOWN : childFacts,
                    childPath,
                    depth + 1);
        }
    }

    private void error(String path, String message) {
        problems.add(new TwimlProblem(Severity.ERROR, path, message));
    }

    private void warning(String path, String message) {
        problems.add(new TwimlProblem(Severity.WARNING, path, message));
    }
}
