package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.emulator.internal.webhook.DocumentReader;
import com.twilio.sdk.emulator.internal.webhook.TwimlDocument;
import com.twilio.sdk.emulator.internal.webhook.Urls;
import com.twilio.sdk.emulator.internal.webhook.WebhookAnswer;
import com.twilio.sdk.emulator.internal.webhook.WebhookRequest;
import com.twilio.sdk.twiml.TwimlElement;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The documents of one leg, one after another: fetches, reads, and runs verb after verb.
 *
 * <p>Each document has a scope; the next document closes it, and so does the end of the leg.
 */
final class DocumentRun {
    private static final DocumentReader READER = DocumentReader.voice();
    private static final Verbs VERBS = new Verbs();
    private static final int DOCUMENTS_AT_ONE_INSTANT = 50;
    private static final int DOCUMENTS_OF_A_CALL = 1000;
    private static final String APOLOGY = "An application error has occurred. Good bye.";

    final CallEngine engine;
    final Leg leg;
    final DocumentRole role;
    private final Scope parent;
    private Scope scope;
    private @Nullable String url;
    private List<TwimlElement> elements = List.of();
    private Map<TwimlElement, Integer> lines = Map.of();
    private int index;
    private int documents;
    private int atInstant;
    private Instant instant = Instant.MIN;
    private boolean onFallback;

    /** Makes the run of a call's own documents, or of others that play a role within {@code parent}. */
    DocumentRun(CallEngine engine, Leg leg, Scope parent, DocumentRole role) {
        this.engine = engine;
        this.leg = leg;
        this.parent = parent;
        this.role = role;
        this.scope = parent.child();
    }

    void stop() {
        scope.close();
    }

    /** Requests a document and runs it in place of this one; an empty reference is the current URL. */
    void fetch(String reference, @Nullable String method, Form extra) {
        newScope();
        String target = Urls.resolve(url, reference);
        if (runsAway(target)) {
            return;
        }
        WebhookRequest request = new WebhookRequest(
                leg.sid(),
                method == null ? "POST" : method,
                target,
                role.standard(leg),
                new Form().addAll(role.extra()).addAll(extra),
                leg.cookies);
        engine.exchange.webhooks.send(request, scope.guard((WebhookAnswer answer) -> {
            url = answer.url();
            run(READER.read(answer), answer.body());
        }));
    }

    /** Requests a URL of the document whose answer is not run: a report, or the action after the end of the call. */
    void tell(String reference, String method, Form standard, Form extra) {
        engine.exchange.webhooks.send(
                new WebhookRequest(
                        leg.sid(), method, resolve(reference), standard, extra, leg.cookies),
                answer -> {});
    }

    /** Returns a reference of the document as an absolute URL. */
    String resolve(String reference) {
        return Urls.resolve(url, reference);
    }

    /** Runs a document that came with a REST request. */
    void inline(String xml) {
        newScope();
        url = null;
        run(READER.xml(xml), xml);
    }

    private void newScope() {
        scope.close();
        scope = role.scope(parent);
        listenToNobody();
    }

    private void listenToNobody() {
        if (role.listens()) {
            leg.listen(null);
        }
    }

    private boolean runsAway(String target) {
        Instant now = engine.exchange.loop.now();
        atInstant = now.equals(instant) ? atInstant + 1 : 1;
        instant = now;
        documents++;
        boolean few = documents <= DOCUMENTS_OF_A_CALL || role.repeats();
        if (few && atInstant <= DOCUMENTS_AT_ONE_INSTANT) {
            return false;
        }
        if (!role.broken("the documents lead to each other for ever")) {
            engine.exchange.log.add(
                    LogEntry.Kind.ERROR,
                    leg.sid(),
                    "the documents of this call lead to each other for ever, now to " + target
                            + " (" + documents + " so far); the call is ended");
            engine.end(leg, leg.answeredAt() == null ? "failed" : "completed", "200");
        }
        return true;
    }

    private void run(TwimlDocument document, String body) {
        if (document.code() != 0) {
            fail(document.code(), document.problem());
            return;
        }
        onFallback = false;
        engine.exchange.log.add(LogEntry.Kind.TWIML, leg.sid(), body);
        elements = document.verbs();
        lines = document.lines();
        document.findings().forEach(finding -> engine.warn(leg, "12200 " + finding + place(null)));
        index = 0;
        if (!document.text().isEmpty()) {
            engine.answer(leg);
            VERBS.speech().say(this, scope, document.text(), 1, this::next);
        } else if (!document.audio().isEmpty()) {
            engine.answer(leg);
            VERBS.speech().play(this, scope, document.audio(), 1, this::next);
        } else {
            next();
        }
    }

    /** Runs the next verb; after the last one the document is over. */
    void next() {
        listenToNobody();
        if (index == elements.size()) {
            role.ended();
            return;
        }
        TwimlElement element = elements.get(index++);
        if (!waitsUnanswered(element)) {
            engine.answer(leg);
        }
        if (role.verbs().isEmpty() || role.verbs().contains(element.getTag())) {
            VERBS.run(this, scope, element, this::next);
        } else {
            refuse(element);
        }
    }

    private void refuse(TwimlElement element) {
        String problem = "<" + element.getTag() + "> may not stand in this document";
        if (role.forbidden() != 0) {
            fail(role.forbidden(), problem);
        } else {
            warn(element, problem + "; skipped");
            next();
        }
    }

    private boolean waitsUnanswered(TwimlElement element) {
        String tag = element.getTag();
        return tag.equals("Reject")
                || tag.equals("Redirect")
                || (tag.equals("Pause") && index == 1)
                || (tag.equals("Dial") && "true".equals(element.attribute("answerOnBridge")));
    }

    /** Reports an error; the fallback URL takes over, else the phone hears an apology and the call ends. */
    void fail(int code, String problem) {
        String failed = String.valueOf(url);
        engine.exchange.log.add(
                LogEntry.Kind.ERROR,
                leg.sid(),
                code + " " + problem + " (document " + failed + ")");
        if (role.broken(problem)) {
            return;
        }
        if (!onFallback && !leg.urls.fallbackUrl.isEmpty()) {
            onFallback = true;
            fetch(
                    leg.urls.fallbackUrl,
                    leg.urls.fallbackMethod,
                    new Form().add("ErrorCode", String.valueOf(code)).add("ErrorUrl", failed));
            return;
        }
        if (leg.answeredAt() == null) {
            engine.end(leg, "failed", "500");
            return;
        }
        VERBS.speech().say(this, scope, APOLOGY, 1, () -> engine.finish(leg));
    }

    /** Lets whom the document is for hear something. */
    void hear(String text) {
        role.hear(leg, text);
    }

    String account() {
        return leg.account();
    }

    /** Warns of an element of the document. */
    void warn(TwimlElement element, String text) {
        engine.warn(leg, text + place(element));
    }

    private String place(@Nullable TwimlElement element) {
        Integer line = element == null ? null : lines.get(element);
        return " (" + (line == null ? "" : "line " + line + ", ") + "document "
                + (url == null ? "in the request" : url) + ")";
    }
}
