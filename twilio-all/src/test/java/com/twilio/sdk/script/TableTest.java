package com.twilio.sdk.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void aTable_isAsWideAsItsWidestCells() {
        Table table = new Table("TO", "STATUS", "SECONDS")
                .row("+15558675310", "busy", 0)
                .row(null, "completed", null);

        assertThat(table).hasToString("""
                TO            STATUS     SECONDS
                +15558675310  busy       0
                              completed
                """);
    }

    @Test
    void aRow_hasACellForEachColumn() {
        assertThatThrownBy(() -> new Table("TO", "STATUS").row("+15558675310"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The row has 1 cells; the table has 2 columns.");
    }
}
