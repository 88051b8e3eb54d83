package com.twilio.sdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void severalLines_keepTheIndentationOfTheirHole() {
        String text = Template.of("class A {\n    ${body}\n}\n")
                .with("body", "a();\nb();\n")
                .text();

        assertThat(text).isEqualTo("class A {\n    a();\n    b();\n}\n");
    }

    @Test
    void javadocLines_keepTheirAsterisk() {
        String text =
                Template.of("/**\n * ${doc}\n */\n").with("doc", "One.\nTwo.").text();

        assertThat(text).isEqualTo("/**\n * One.\n * Two.\n */\n");
    }

    @Test
    void anEmptyValueOnALineOfItsOwn_takesTheLineAway() {
        String text = Template.of("a\n    ${none}\nb\n").with("none", "").text();

        assertThat(text).isEqualTo("a\nb\n");
    }

    @Test
    void aHoleThatNobodyFilled_isAnError() {
        assertThatThrownBy(() -> Template.of("class ${name} {}").text())
                .hasMessage("No value for ${name} in:\nclass ${name} {}");
    }
}
