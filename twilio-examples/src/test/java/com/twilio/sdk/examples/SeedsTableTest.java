package com.twilio.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    private static final Pattern TEST =
            Pattern.compile("@(?:Parameterized)?Test\\s[^;]*?void (\\w+)\\(");

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
        assertThat(links(3))
                .filteredOn(link -> !Files.exists(DOCS.resolve(link.group(2))))
                .extracting(MatchResult::group)
                .isEmpty();
    }

    @Test
    void eachTest_isAMethodOfItsClass() {
        assertThat(links(4))
                .filteredOn(link -> !isTest(link))
                .extracting(MatchResult::group)
                .isEmpty();
    }

    private static boolean isTest(MatchResult link) {
        String[] test = link.group(1).split("#");
        Path file = DOCS.resolve(link.group(2));
        return file.endsWith(test[0] + ".java")
                && Files.exists(file)
                && tests(file).contains(test[1]);
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
        List<String> named = links(4).stream().map(link -> link.group(1)).toList();
        try (Stream<Path> files = Files.list(tests)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                assertThat(tests(file))
                        .isNotEmpty()
                        .allSatisfy(test -> assertThat(named).contains(name + "#" + test));
            }
        }
    }

    /** Returns the names of the methods that JUnit runs. */
    private static List<String> tests(Path file) {
        try {
            return TEST.matcher(Files.readString(file))
                    .results()
                    .map(test -> test.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<MatchResult> links(int column) {
        return rows.stream().flatMap(row -> links(row[column]).stream()).toList();
    }

    private static List<MatchResult> links(String cell) {
        return LINK.matcher(cell).results().toList();
    }
}
