package com.twilio.sdk.codegen.webhook;

import com.twilio.sdk.codegen.OutputFolder;

import java.nio.file.Path;

/** Generates the sources of {@code twilio-core}: webhooks, socket messages and their vocabularies. */
public final class WebhookGenerator {
    private WebhookGenerator() {}

    /** Reads {@code facts/webhooks} and adds the classes. */
    public static void generate(Path facts, OutputFolder folder) {
        generate(WebhookModel.read(facts.resolve("webhooks")), folder);
    }

    static void generate(WebhookModel model, OutputFolder folder) {
        model.vocabularies()
                .forEach(
                        words -> folder.addJava(words.packageName(), words.name(), words.source()));
        model.webhooks()
                .forEach(webhook -> folder.addJava(
                        WebhookModel.PACKAGE, webhook.name(), WebhookEmitter.source(webhook)));
        for (Socket socket : model.sockets()) {
            SocketEmitter emitter = new SocketEmitter(socket);
            folder.addJava(WebhookModel.SOCKET_PACKAGE, socket.name(), emitter.base());
            socket.messages()
                    .forEach(message -> folder.addJava(
                            WebhookModel.SOCKET_PACKAGE, message.name(), emitter.source(message)));
        }
    }
}
