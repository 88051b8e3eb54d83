package com.twilio.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of docs/seeds.md name files and tests that exist, and leave out no code block and no example. */
class SeedsTableTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)#]+)(?:#[^)]*)?\\)");

    private static List<String[]> rows;

    @BeforeAll
    static void read() throws IOException {
        rows = new ArrayList<>();
        for (String line : Files.readAllLines(DOCS.resolve("seeds.md"))) {
            if (line.startsWith("| ") && !line.startsWith("| guide: section |")) {
                rows.add(line.substring(2).split(" *\\| ?"));
            }
        }
    }

    @Test
    void eachLine_hasAGuideAStatementACounterpartAndATest() {
        assertThat(rows).hasSizeGreaterThan(60).allSatisfy(row -> {
            assertThat(row).hasSize(5);
            assertThat(row[0])
                    .matches("(all|all but Ruby|(Java|Node|PHP|Python|Ruby)(, "
                            + "(Java|Node|PHP|Python|Ruby))*): .+");
            assertThat(row[2]).isNotBlank();
            assertThat(links(row[3])).isNotEmpty();
            assertThat(links(row[4])).isNotEmpty();
        });
    }

    @Test
    void eachCounterpart_exists() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(links(row[3]))
                        .allSatisfy(
                                link -> assertThat(DOCS.resolve(link.group(2))).exists()));
    }

    @Test
    void eachTest_isAMethodOfItsClass() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(links(row[4])).allSatisfy(link -> {
                    String[] test = link.group(1).split("#");
                    Path file = DOCS.resolve(link.group(2));
                    assertThat(file).hasFileName(test[0] + ".java");
                    assertThat(Files.readString(file))
                            .containsPattern(
                                    "@(Parameterized)?Test\\b[^{}]*(\\{[^{}]*}[^{}]*)?void "
                                            + test[1] + "\\(");
                }));
    }

    /** As many code blocks as each guide has. */
    @ParameterizedTest
    @CsvSource({"Java, 8", "Node, 9", "PHP, 8", "Python, 10", "Ruby, 7"})
    void eachCodeBlock_hasALine(String guide, int blocks) {
        List<String> named = rows.stream()
                .flatMap(row -> Stream.of(row[1].split(", ")))
                .filter(block -> block.startsWith(guide + " "))
                .distinct()
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, blocks)
                        .mapToObj(number -> guide + " " + number)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "calls", "site", "standalone", "texts", "trust"})
    void eachTestOfAScenario_isInALine(String folder) throws IOException {
        Path tests = Path.of("src/test/java/com/twilio/sdk/examples", folder);
        String all = Files.readString(DOCS.resolve("seeds.md"));
        try (Stream<Path> files = Files.list(tests)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                Pattern.compile("@(?:Parameterized)?Test\\s[^;]*?void (\\w+)\\(")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(test -> assertThat(all).contains(name + "#" + test.group(1)));
            }
        }
    }

    private static List<MatchResult> links(String cell) {
        return LINK.matcher(cell).results().toList();
    }
}
