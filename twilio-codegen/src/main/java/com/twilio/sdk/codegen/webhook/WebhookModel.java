package com.twilio.sdk.codegen.webhook;

import com.twilio.sdk.codegen.Docs;
import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that {@code facts/webhooks} tells.
 *
 * @param vocabularies the words
 * @param webhooks what Twilio posts
 * @param sockets what travels over WebSockets
 */
record WebhookModel(List<Vocabulary> vocabularies, List<Webhook> webhooks, List<Socket> sockets) {
    static final String PACKAGE = "com.twilio.sdk.webhook";
    static final String SOCKET_PACKAGE = PACKAGE + ".socket";

    /** Reads the folder {@code facts/webhooks}. */
    static WebhookModel read(Path folder) {
        return read(
                Fact.read(folder.resolve("vocabularies.yaml")),
                Fact.read(folder.resolve("groups.yaml")),
                List.of(
                        Fact.read(folder.resolve("voice.yaml")),
                        Fact.read(folder.resolve("messaging.yaml"))),
                Fact.read(folder.resolve("sockets.yaml")));
    }

    static WebhookModel read(Fact words, Fact groups, List<Fact> webhookFiles, Fact sockets) {
        Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();
        words.get("vocabularies")
                .entries()
                .forEach((name, fact) -> vocabularies.put(name, vocabulary(name, fact)));
        Set<String> names = vocabularies.keySet();
        List<Webhook> webhooks = new ArrayList<>();
        for (Fact file : webhookFiles) {
            file.get("webhooks")
                    .entries()
                    .forEach((name, fact) -> webhooks.add(
                            Webhook.read(name, fact, groups.get("groups").entries(), names)));
        }
        List<Socket> protocols = new ArrayList<>();
        sockets.get("sockets")
                .entries()
                .forEach((name, fact) -> protocols.add(Socket.read(name, fact, names)));
        return new WebhookModel(List.copyOf(vocabularies.values()), webhooks, protocols);
    }

    private static Vocabulary vocabulary(String name, Fact fact) {
        fact.allowKeys(List.of("doc", "words"));
        Map<String, String> words = new LinkedHashMap<>();
        fact.get("words").entries().forEach((word, doc) -> words.put(word, Docs.phrase(doc)));
        return new Vocabulary(
                PACKAGE, name, JavaName.capitalised(Docs.phrase(fact.get("doc"))) + ".", words);
    }
}
