package com.twilio.sdk.twiml;

import com.twilio.sdk.twiml.TwimlProblem.Severity;
import com.twilio.sdk.twiml.internal.ElementFacts;
import com.twilio.sdk.twiml.internal.Vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks a tree once and collects what Twilio would refuse or ignore; most rules come from the facts. */
final class TwimlValidator {
    private static final int MAX_BYTES = 64 * 1024;
    private static final int MAX_INLINE = 4000;
    private static final int MAX_DEPTH = 32;
    private static final int MAX_ELEMENTS = 1000;
    private static final String WSS = "wss://";

    private final List<TwimlProblem> problems = new ArrayList<>();
    private final VerbRules rules = new VerbRules(
            (severity, path, message) -> problems.add(new TwimlProblem(severity, path, message)));
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
            rules.check(element, facts, path);
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
        if (Namespaces.isDeclaration(name)) {
            warning(path, name + "=\"" + value + "\" declares a namespace; TwiML has none.");
        } else if (!facts.hasAttribute(name)) {
            warning(path, "there is no attribute " + name + ".");
        } else if (!facts.accepts(name, value)) {
            warning(path, name + "=\"" + value + "\" is no " + facts.expects(name) + ".");
        } else if (range != null && isOutside(range, value.strip())) {
            warning(path, name + "=\"" + value + "\" is out of range; it takes " + range + ".");
        } else if (facts.webSockets().contains(name) && !isWss(value)) {
            warning(
                    path,
                    name + "=\"" + value + "\" is no wss:// URL; Twilio takes no other here.");
        }
    }

    /** A word such as {@code auto} may stand where a number could. */
    private static boolean isOutside(ElementFacts.Range range, String value) {
        return ElementFacts.isInteger(value) && !range.contains(Integer.parseInt(value));
    }

    private static boolean isWss(String url) {
        return url.regionMatches(true, 0, WSS, 0, WSS.length());
    }

    private void required(TwimlElement element, ElementFacts facts, String path) {
        for (String name : facts.required()) {
            if (element.attribute(name) == null) {
                error(path, "the attribute " + name + " is missing.");
            }
        }
    }

    private void children(TwimlElement element, ElementFacts facts, String path, int depth) {
        List<TwimlElement> children = element.children();
        Map<String, Integer> all = new HashMap<>();
        children.forEach(child -> all.merge(child.getTag(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < children.size() && !stopped; i++) {
            TwimlElement child = children.get(i);
            String tag = child.getTag();
            int number = seen.merge(tag, 1, Integer::sum);
            String childPath =
                    path + "/" + tag + (all.getOrDefault(tag, 1) > 1 ? "[" + number + "]" : "");
            ElementFacts childFacts = facts.childFacts(tag);
            if (childFacts == null && facts != ElementFacts.UNKNOWN) {
                warning(childPath, "<" + element.getTag() + "> takes no <" + tag + ">.");
            }
            if (depth == 1 && element.getTag().equals("Response")) {
                rules.checkOrder(children, i, childPath);
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
