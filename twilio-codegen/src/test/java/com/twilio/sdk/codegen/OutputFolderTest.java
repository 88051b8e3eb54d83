package com.twilio.sdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

class OutputFolderTest {
    @TempDir
    Path root;

    @Test
    void write_leavesAnUnchangedFileAlone() throws IOException {
        write("a/A.java", "class A {}\n");
        Files.setLastModifiedTime(root.resolve("a/A.java"), FileTime.fromMillis(1_000));

        write("a/A.java", "class A {}\n");

        assertThat(Files.getLastModifiedTime(root.resolve("a/A.java")).toMillis())
                .isEqualTo(1_000);
    }

    @Test
    void write_deletesOrphansAndEmptyFolders() throws IOException {
        write("a/A.java", "class A {}\n");

        write("b/B.java", "class B {}\n");

        assertThat(root.resolve("a")).doesNotExist();
        assertThat(root.resolve("b/B.java")).hasContent("class B {}\n");
    }

    private void write(String path, String content) {
        OutputFolder folder = new OutputFolder(root);
        folder.add(path, content);
        folder.write();
    }
}
