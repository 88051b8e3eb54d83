package com.twilio.sdk.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of generated files that is brought up to date in one go.
 *
 * <p>A file is written only if its content changed, and a file that nobody generates any more is deleted:
 * else every {@code mvn compile} would compile the whole module again.
 */
public final class OutputFolder {
    private final Path root;
    private final Map<String, String> files = new TreeMap<>();

    public OutputFolder(Path root) {
        this.root = root;
    }

    /** Adds a file; the same path twice is an error of the generator. */
    public void add(String path, String content) {
        if (files.put(path, content) != null) {
            throw new IllegalStateException("Generated twice: " + path);
        }
    }

    /** Adds {@code com.example.Name} as {@code com/example/Name.java}, with the lines broken that are wider than the page. */
    public void addJava(String packageName, String name, String content) {
        add(packageName.replace('.', '/') + "/" + name + ".java", LongLines.broken(content));
    }

    /** What was added, by path. */
    public Map<String, String> files() {
        return files;
    }

    /** Writes what changed and deletes what is no longer generated. */
    public void write() {
        try {
            Files.createDirectories(root);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = root.resolve(file.getKey());
                if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                }
            }
            deleteOrphans();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the generated sources to " + root, e);
        }
    }

    private void deleteOrphans() throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(root)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> children = Files.list(path)) {
                    if (!path.equals(root) && children.findAny().isEmpty()) {
                        Files.delete(path);
                    }
                }
            } else if (!files.containsKey(root.relativize(path).toString().replace('\\', '/'))) {
                Files.delete(path);
            }
        }
    }
}
