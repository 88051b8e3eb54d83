package com.twilio.sdk.codegen.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.codegen.OutputFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class EmulatorGeneratorTest {
    private static final String FACTS = """
            resources:
              - name: Queue
                hierarchy: [Account, Queue]
                pathParams:
                  - {name: AccountSid, type: sid<AC>}
                  - {name: Sid, type: sid<QU>}
                models: [api.queue]
                operations:
                  - id: ListQueue
                    kind: list
                    method: GET
                    path: "/2010-04-01/Accounts/{AccountSid}/Queues.json"
                    paging: {key: queues}
                    success: [200]
                  - id: CreateQueue
                    kind: create
                    method: POST
                    path: "/2010-04-01/Accounts/{AccountSid}/Queues.json"
                    params:
                      - {name: FriendlyName, in: form, type: string, required: true}
                      - {name: MaxSize, in: form, type: integer}
                    success: [201]
            schemas:
              api.queue:
                fields:
                  - {name: date_created, type: date-time-rfc-2822}
                  - {name: max_size, type: integer}
                  - {name: friendly_name, type: string}
            """;

    private static final String VERIFY = """
            resources:
              - name: Service
                hierarchy: [Service]
                models: [verify.v2.service]
                operations:
                  - id: CreateService
                    kind: create
                    method: POST
                    path: /v2/Services
                    success: [201]
              - name: Entity
                hierarchy: [Service, Entity]
                models: []
                operations: []
            schemas:
              verify.v2.service:
                fields:
                  - {name: sid, type: sid<VA>}
                  - {name: date_created, type: date-time}
            """;

    private static final String NOTHING = "resources: []\nschemas: {}\n";

    @Test
    void generator_writesAParagraphForEachOperation(@TempDir Path facts) throws IOException {
        Files.createDirectories(facts.resolve("rest"));
        Files.writeString(facts.resolve("rest").resolve("api_v2010.yaml"), FACTS);
        Files.writeString(facts.resolve("rest").resolve("verify_v2.yaml"), VERIFY);
        Files.writeString(facts.resolve("rest").resolve("lookups_v1.yaml"), NOTHING);
        Files.writeString(facts.resolve("rest").resolve("lookups_v2.yaml"), NOTHING);
        OutputFolder folder = new OutputFolder(facts);

        EmulatorGenerator.generate(facts, folder);

        String path = "com/twilio/sdk/emulator/internal/table/";
        assertThat(folder.files().keySet())
                .containsExactly(
                        path + "OperationTexts.java",
                        path + "QueueOperations.java",
                        path + "VerifyOperations.java",
                        path + "package-info.java");
        assertThat(folder.files()).containsEntry(path + "QueueOperations.java", """
                package com.twilio.sdk.emulator.internal.table;

                /** The operations of {@code Queue} and of what lies below it. */
                final class QueueOperations {
                    static final String TEXT = \"""
                            resource Queue QU
                              date_created:date max_size:integer friendly_name
                            list GET ~/Queues.json ListQueue 200 queues
                            create POST ~/Queues.json CreateQueue 201
                              FriendlyName! MaxSize
                            \""";

                    private QueueOperations() {}
                }
                """);
        assertThat(folder.files().get(path + "VerifyOperations.java")).contains("""
                            resource verify_v2.Service VA
                              sid date_created:iso
                            create POST /verify/v2/Services verify_v2.CreateService 201
                            \""";
                """);
    }
}
