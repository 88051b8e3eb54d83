package com.twilio.sdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongLinesTest {
    private static final String LONG = "Long".repeat(20);

    @Test
    void shortLines_stayAsTheyAre() {
        String source = "/** A. */\nclass A {\n\n    int a;\n}\n";

        assertThat(LongLines.broken(source)).isEqualTo(source);
    }

    @Test
    void comments_getSeveralLines() {
        assertThat(LongLines.broken("    /** Does " + LONG + " and then nothing. */\n"))
                .isEqualTo(
                        "    /**\n     * Does " + LONG + " and\n     * then nothing.\n     */\n");
    }

    @Test
    void signatures_breakBehindTheParenthesis() {
        assertThat(LongLines.broken("    public List<A> all(" + LONG + " a, B b) {\n"))
                .isEqualTo("    public List<A> all(\n            " + LONG + " a, B b) {\n");
    }

    @Test
    void argumentsOfAnOperation_breakBehindThePath() {
        assertThat(LongLines.broken("    \"/" + LONG + "Longer\", Repeat.READ, A::new);\n"))
                .isEqualTo("    \"/" + LONG + "Longer\",\n    Repeat.READ, A::new);\n");
    }

    @Test
    void constants_breakBehindTheSign() {
        assertThat(LongLines.broken("    public static final A B = new A(\"" + LONG + "\");\n"))
                .isEqualTo("    public static final A B =\n            new A(\"" + LONG + "\");\n");
    }
}
