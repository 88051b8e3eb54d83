package com.twilio.sdk.codegen.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.FactsException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RestImportTest {
    private static final String GIVEN = """
            {"format": "restfacts/1", "domain": "toy", "versionPath": "2010-04-01",
             "resources": [{"name": "Toy", "paths": [{"path": "/Toys/{Sid}.json", "segments": ["Toys", "{Sid}"]}],
               "operations": [{"id": "ListToy", "success": [200], "params": [
                 {"name": "Made<", "in": "query", "type": "date-time", "rangeOf": "Made"},
                 {"name": "Colour", "in": "query", "type": "sid<SM|MM>", "default": "a: \\"b\\" # c", "required": true}]}]}],
             "schemas": {"toy": {"fields": [{"name": "sid", "type": "sid<*>", "nullable": true}]}},
             "enums": {"toy_enum_answer": ["yes", "no", "null", "in-progress"]}}
            """;

    @TempDir
    Path folder;

    private Path given;
    private Path facts;

    @BeforeEach
    void giveFacts() throws IOException {
        given = Files.createDirectory(folder.resolve("given"));
        facts = Files.createDirectory(folder.resolve("facts"));
        Files.writeString(given.resolve("toy_v1.json"), GIVEN);
    }

    @Test
    void run_writesOneLinePerParameterAndField() throws IOException {
        RestImport.run(given, facts);

        assertThat(Files.readString(facts.resolve("rest/toy_v1.yaml"))).isEqualTo("""
                        # Imported by `twilio-codegen import`; never edited by hand. The words to these facts stand in facts/docs.
                        format: restfacts/1
                        domain: toy
                        versionPath: "2010-04-01"
                        resources:
                          - name: Toy
                            paths:
                              - {path: "/Toys/{Sid}.json", segments: [Toys, "{Sid}"]}
                            operations:
                              - id: ListToy
                                success: [200]
                                params:
                                  - {name: Made<, in: query, type: date-time, rangeOf: Made}
                                  - {name: Colour, in: query, type: sid<SM|MM>, default: "a: \\"b\\" # c", required: true}
                        schemas:
                          toy:
                            fields:
                              - {name: sid, type: "sid<*>", nullable: true}
                        enums:
                          toy_enum_answer: ["yes", "no", "null", in-progress]
                        """);
    }

    @Test
    void run_losesNothing() {
        RestImport.run(given, facts);

        assertThat(tree(Fact.read(facts.resolve("rest/toy_v1.yaml"))))
                .isEqualTo(tree(Fact.read(given.resolve("toy_v1.json"))));
    }

    @Test
    void run_tellsWhatChanged() throws IOException {
        RestImport.run(given, facts);
        Files.writeString(given.resolve("toy_v1.json"), GIVEN.replace("Colour", "Shape"));

        assertThat(RestImport.run(given, facts))
                .containsExactly(
                        "toy_v1: - parameter ListToy Colour (sid<SM|MM>)",
                        "toy_v1: + parameter ListToy Shape (sid<SM|MM>)");
    }

    @Test
    void run_withoutAChangeIsSilentAndLeavesTheDocsAlone() throws IOException {
        Path docs = Files.createDirectories(facts.resolve("docs/rest")).resolve("toy_v1.yaml");
        Files.writeString(docs, "Toy:\n  doc: A toy.\n");
        RestImport.run(given, facts);

        assertThat(RestImport.run(given, facts)).isEmpty();
        assertThat(docs).hasContent("Toy:\n  doc: A toy.\n");
    }

    @Test
    void run_namesDocsThatDescribeNothingAnyMore() throws IOException {
        Path docs = Files.createDirectories(facts.resolve("docs/rest")).resolve("toy_v1.yaml");
        Files.writeString(docs, """
                Toy:
                  doc: A toy.
                  parameters:
                    Made: When it was made.
                    Size: How large it is.
                  fields:
                    sid: Its name.
                Game:
                  doc: A game.
                """);

        assertThat(RestImport.run(given, facts))
                .contains(
                        "docs/rest/toy_v1.yaml:5: nothing is called Toy.Size any more; move or remove its words",
                        "docs/rest/toy_v1.yaml:9: nothing is called Game any more; move or remove its words");
    }

    @Test
    void run_namesANewProductInOneLine() {
        assertThat(RestImport.run(given, facts)).containsExactly("toy_v1: new, with 1 operations");
    }

    @Test
    void run_refusesAFolderThatIsNotThere() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> RestImport.run(nowhere, facts))
                .hasMessage(nowhere + ": there is no such folder to import from");
    }

    @Test
    void run_removesAProductThatIsNoLongerGiven() throws IOException {
        RestImport.run(given, facts);
        Files.move(given.resolve("toy_v1.json"), given.resolve("toy_v2.json"));

        assertThat(RestImport.run(given, facts)).contains("toy_v1: removed");
        assertThat(facts.resolve("rest/toy_v1.yaml")).doesNotExist();
    }

    @Test
    void run_refusesAnotherFormat() throws IOException {
        Files.writeString(given.resolve("toy_v1.json"), "{\n\"format\": \"openapi\"}");

        assertThatThrownBy(() -> RestImport.run(given, facts))
                .isInstanceOf(FactsException.class)
                .hasMessage("given/toy_v1.json:2: expected the format restfacts/1");
    }

    private static Object tree(Fact fact) {
        if (fact.isMap()) {
            return fact.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + tree(entry.getValue()))
                    .toList();
        }
        return fact.isList()
                ? fact.items().stream().map(RestImportTest::tree).toList()
                : fact.text();
    }
}
