package com.twilio.sdk.codegen.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.codegen.FactsException;
import com.twilio.sdk.codegen.OutputFolder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RestGeneratorTest {
    private static final String FACTS = """
            format: restfacts/1
            domain: toys
            auth: [basic]
            version: v1
            versionPath: v1
            javaPackage: toys
            host: toys.twilio.com
            resources:
              - name: Toy
                hierarchy: [Toy]
                paths:
                  - {path: /v1/Toys, segments: [Toys], pathType: list}
                models: [toy]
                operations:
                  - id: CreateToy
                    kind: create
                    method: POST
                    path: /v1/Toys
                    params:
                      - {name: Name, in: form, type: string, required: true}
                      - {name: Size, in: form, type: integer, min: 1, max: 9}
                    response: {type: ref, ref: toy}
                    success: [201]
              - name: Ghost
                operations: []
            schemas:
              toy:
                fields:
                  - {name: sid, type: sid<TY>}
                  - {name: size, type: string}
            enums: {}
            structs: {}
            """;
    private static final String DOCS = """
            product: "Toys: things to play with"
            Toy:
              doc: "A toy."
              source: "https://example.com/toys"
              operations:
                create: "Makes a toy."
              parameters:
                Name: "the name"
                Size: "the size"
              fields:
                size: { type: integer, doc: "the size" }
            """;

    @TempDir
    Path facts;

    @BeforeEach
    void writeFacts() throws IOException {
        Files.createDirectories(facts.resolve("rest"));
        Files.createDirectories(facts.resolve("docs/rest"));
        write("rest/toys_v1.yaml", FACTS);
        write("docs/rest/toys_v1.yaml", DOCS);
        write("docs/rest/glossary.yaml", "parameters: {}\nfields:\n  sid: \"the SID\"\n");
    }

    @Test
    void aResourceBecomesModelParametersAndPlaces_reachedFromTheClient() {
        assertThat(generate().files().keySet())
                .containsExactlyInAnyOrder(
                        "com/twilio/sdk/rest/Products.java",
                        "com/twilio/sdk/rest/product/Toys.java",
                        "com/twilio/sdk/rest/product/package-info.java",
                        "com/twilio/sdk/rest/toys/v1/Toy.java",
                        "com/twilio/sdk/rest/toys/v1/ToyCreate.java",
                        "com/twilio/sdk/rest/toys/v1/ModelReader.java",
                        "com/twilio/sdk/rest/toys/v1/Toys.java",
                        "com/twilio/sdk/rest/toys/v1/ToysV1.java",
                        "com/twilio/sdk/rest/toys/v1/package-info.java",
                        "module-info.java");
    }

    @Test
    void aSetter_saysMeaningWireNameAndRange() {
        assertThat(generate().files().get("com/twilio/sdk/rest/toys/v1/ToyCreate.java"))
                .contains("""
                            /** Sets the size. Sent as {@code Size}, 1 to 9. */
                            public ToyCreate size(@Nullable Integer size) {
                                set("Size", size);
                                return this;
                            }
                        """);
    }

    @Test
    void aDocMayCorrectTheTypeOfAField() {
        assertThat(generate().files().get("com/twilio/sdk/rest/toys/v1/Toy.java"))
                .contains("""
                            /** Returns the size. */
                            public @Nullable Integer getSize() {
                                return integer("size");
                            }
                        """);
    }

    @Test
    void aParameterWithoutWords_failsAndIsLocated() throws IOException {
        write("rest/toys_v1.yaml", FACTS.replace("name: Size, in", "name: Weight, in"));

        assertThatThrownBy(this::generate)
                .isInstanceOf(FactsException.class)
                .hasMessage(
                        "docs/rest/toys_v1.yaml:1: no words about Toy.Weight (rest/toys_v1.yaml:21)");
    }

    @Test
    void aProductWithoutWords_failsAndIsLocated() throws IOException {
        Files.delete(facts.resolve("docs/rest/toys_v1.yaml"));

        assertThatThrownBy(this::generate)
                .hasMessageEndingWith(
                        "toys_v1.yaml: there are no words about it in docs/rest/toys_v1.yaml");
    }

    @Test
    void anUnknownType_failsAndIsLocated() throws IOException {
        write("rest/toys_v1.yaml", FACTS.replace("type: integer, min", "type: colour, min"));

        assertThatThrownBy(this::generate)
                .hasMessage(
                        "rest/toys_v1.yaml:21: the type 'colour' is not known to the generator");
    }

    @Test
    void aMissingKey_failsAndIsLocated() throws IOException {
        write(
                "rest/toys_v1.yaml",
                FACTS.replace("        path: /v1/Toys\n        params", "        params"));

        assertThatThrownBy(this::generate).hasMessage("rest/toys_v1.yaml:15: 'path' is missing");
    }

    @Test
    void anUnknownUnit_failsAndIsLocated() throws IOException {
        write(
                "docs/rest/toys_v1.yaml",
                DOCS.replace("Size: \"the size\"", "Size: {doc: the size, unit: metres}"));

        assertThatThrownBy(this::generate)
                .hasMessage(
                        "docs/rest/toys_v1.yaml:9: the only unit known is seconds, not 'metres'");
    }

    private OutputFolder generate() {
        OutputFolder folder = new OutputFolder(facts.resolve("out"));
        RestGenerator.generate(facts, folder);
        return folder;
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(facts.resolve(file), text);
    }
}
