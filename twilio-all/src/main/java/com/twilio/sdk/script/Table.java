package com.twilio.sdk.script;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for the terminal: columns as wide as their widest cell, two blanks between them.
 *
 * <p>{@code new Table("TO", "STATUS").row("+15558675310", "busy")} ⇒ {@code TO            STATUS} and
 * {@code +15558675310  busy}. A null is an empty cell. Not thread-safe.
 */
public final class Table {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int columns;

    /** Makes a table with the headings of its columns. */
    public Table(String... headings) {
        columns = headings.length;
        rows.add(List.of(headings));
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not one cell for each column
     */
    public Table row(@Nullable Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("The row has " + cells.length
                    + " cells; the table has " + columns + " columns.");
        }
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell == null ? "" : cell.toString());
        }
        rows.add(row);
        return this;
    }

    /** Returns the lines, headings first, each ended by a line feed. */
    @Override
    public String toString() {
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                line.append(cell).append(" ".repeat(widths[i] - cell.length())).append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
