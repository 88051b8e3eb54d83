package com.twilio.sdk.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the docs whose tables hold code, as a Java class whose every line stands where it stands on the page.
 *
 * <p>Each heading starts a method, the cells of one column are its statements, and the {@code java} block before the first
 * heading is the imports; if there are two blocks, each column has its own. So an error of the compiler names the line of
 * the page.
 */
final class DocumentedPage {
    private static final List<String> HEADERS = List.of("here", "classic", "fluent");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final String name;
    private final List<String> lines;
    private final List<String> imports = new ArrayList<>();
    private final List<String> source = new ArrayList<>();
    private final List<String> methods = new ArrayList<>();
    private final boolean oneBlock;
    private final int column;
    private int statements;
    private int blocks;
    private boolean inBlock;

    /**
     * Reads the column of {@code lines}.
     *
     * @param column 1 for the right-hand column of a table with two
     */
    DocumentedPage(String name, List<String> lines, int column) {
        this.name = name;
        this.lines = lines;
        this.column = column;
        this.oneBlock = lines.stream().filter("```java"::equals).count() == 1;
        for (String line : lines) {
            source.add(java(line));
        }
        source.add("}}");
    }

    static DocumentedPage read(String name, int column) throws IOException {
        return new DocumentedPage(
                name, Files.readAllLines(Path.of("../docs").resolve(name)), column);
    }

    /** Returns this page with a text replaced on every line. */
    DocumentedPage with(String text, String replacement) {
        List<String> changed =
                lines.stream().map(line -> line.replace(text, replacement)).toList();
        return new DocumentedPage(name, changed, column);
    }

    private String java(String line) {
        if (line.startsWith("```")) {
            inBlock = line.equals("```java");
            blocks += inBlock ? 1 : 0;
            return "";
        }
        if (inBlock) {
            boolean mine = oneBlock || blocks - 1 == column;
            imports.addAll(mine ? List.of(line) : List.of());
            return mine ? line : "";
        }
        if (line.startsWith("## ")) {
            return heading(line.substring(3));
        }
        return line.startsWith("| ") && !methods.isEmpty() ? cell(line) : "";
    }

    private String heading(String title) {
        methods.add(title);
        String start = methods.size() == 1 ? "public final class DocumentedLines { " : "} ";
        return start + "public static void m" + methods.size() + "() throws Exception {";
    }

    private String cell(String line) {
        String[] cells = line.split(" \\| ?|^\\| ", -1);
        if (cells.length != 4) {
            throw new AssertionError(name + ": not two cells: " + line);
        }
        String cell = cells[column + 1];
        if (cell.startsWith("*") || HEADERS.contains(cell)) {
            return "";
        }
        Matcher code = CODE.matcher(cell);
        StringBuilder statement = new StringBuilder();
        while (code.find()) {
            statement.append(code.group(1)).append(' ');
        }
        String text = statement.toString().strip();
        if (text.isEmpty()) {
            throw new AssertionError(name + ": neither code nor words in italics: " + line);
        }
        statements++;
        return text.startsWith("import ") ? imported(text) : text;
    }

    private String imported(String line) {
        if (!imports.contains(line)) {
            throw new AssertionError(name + ": the block at the top lacks " + line);
        }
        return "";
    }

    /** Returns the name of the method that a heading started. */
    String method(String title) {
        return "m" + (methods.indexOf(title) + 1);
    }

    int statements() {
        return statements;
    }

    String name() {
        return name;
    }

    String source() {
        return String.join("\n", source);
    }
}
