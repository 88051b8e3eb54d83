package com.twilio.sdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class FactTest {
    private static final String YAML = """
            elements:
              Say:
                voice: alice
                loop: many
            """;

    @Test
    void entries_keepTheirOrder() {
        assertThat(Fact.parse("a.yaml", YAML)
                        .get("elements")
                        .get("Say")
                        .entries()
                        .keySet())
                .containsExactly("voice", "loop");
    }

    @Test
    void aMissingKey_isLocated() {
        Fact say = Fact.parse("a.yaml", YAML).get("elements").get("Say");

        assertThatThrownBy(() -> say.get("doc"))
                .isInstanceOf(FactsException.class)
                .hasMessage("a.yaml:3: 'doc' is missing");
    }

    @Test
    void anUnknownKey_isLocated() {
        Fact say = Fact.parse("a.yaml", YAML).get("elements").get("Say");

        assertThatThrownBy(() -> say.allowKeys(List.of("voice")))
                .hasMessage("a.yaml:4: unknown key 'loop'; known are voice");
    }

    @Test
    void aKeyThatStandsTwice_isLocated() {
        assertThatThrownBy(() -> Fact.parse("a.yaml", "a: 1\nb: 2\na: 3\n").entries())
                .hasMessage("a.yaml:3: 'a' stands here twice");
    }

    @Test
    void brokenYaml_isLocated() {
        assertThatThrownBy(() -> Fact.parse("a.yaml", "a: 1\nb: [2\n"))
                .isInstanceOf(FactsException.class)
                .hasMessageStartingWith("a.yaml:3: ");
    }
}
