package com.twilio.sdk.codegen;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of a fact file that knows where it stands, so that every complaint names {@code file:line}.
 *
 * <p>{@code Fact.read(file).get("elements").get("Say").get("doc").text()}
 */
public final class Fact {
    private final String file;
    private final Node node;

    private @Nullable Map<String, Fact> entries;

    private Fact(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** Reads a YAML file; an empty file is an error. */
    public static Fact read(Path path) {
        int names = path.getNameCount();
        boolean inDocs = names > 2 && path.getName(names - 3).toString().equals("docs");
        String file = path.subpath(Math.max(0, names - (inDocs ? 3 : 2)), names)
                .toString()
                .replace('\\', '/');
        try {
            return parse(file, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the facts in " + path, e);
        }
    }

    /** Reads YAML from a text; {@code file} is the name that errors give. */
    public static Fact parse(String file, String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(64 << 20)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(yaml);
            return new Fact(
                    file,
                    root.orElseThrow(() -> new FactsException(file + ":1", "the file is empty")));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new FactsException(file + ":" + line, e.getProblem());
        }
    }

    /** {@code file:line} of this node. */
    public String location() {
        return file + ":" + node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** The exception to throw when this node is wrong. */
    public FactsException error(String message) {
        return new FactsException(location(), message);
    }

    /** The scalar text of this node. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw error("expected a text");
    }

    /** Whether this is the scalar {@code true}; anything but {@code true} and {@code false} is an error. */
    public boolean isTrue() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw error("expected true or false, not '" + text() + "'");
        };
    }

    /** Whether the scalar {@code true} stands under this key; without the key it does not. */
    public boolean isTrue(String key) {
        Fact value = find(key);
        return value != null && value.isTrue();
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The entries of this mapping in the order of the file; a key that stands twice is an error. */
    public Map<String, Fact> entries() {
        if (entries == null) {
            entries = Collections.unmodifiableMap(readEntries());
        }
        return entries;
    }

    private Map<String, Fact> readEntries() {
        if (!(node instanceof MappingNode mapping)) {
            throw error("expected a mapping");
        }
        Map<String, Fact> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Fact key = new Fact(file, tuple.getKeyNode());
            if (entries.put(key.text(), new Fact(file, tuple.getValueNode())) != null) {
                throw key.error("'" + key.text() + "' stands here twice");
            }
        }
        return entries;
    }

    /** The items of this list. */
    public List<Fact> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw error("expected a list");
        }
        List<Fact> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new Fact(file, item));
        }
        return items;
    }

    /** The texts of this list. */
    public List<String> texts() {
        return items().stream().map(Fact::text).toList();
    }

    /** The entry with this key, which must be there. */
    public Fact get(String key) {
        Fact value = find(key);
        if (value == null) {
            throw error("'" + key + "' is missing");
        }
        return value;
    }

    /** The entry with this key, or null. */
    public @Nullable Fact find(String key) {
        return entries().get(key);
    }

    /** The text under this key, or null. */
    public @Nullable String findText(String key) {
        Fact value = find(key);
        return value == null ? null : value.text();
    }

    /** The texts of the list under this key, or none. */
    public List<String> findTexts(String key) {
        Fact value = find(key);
        return value == null ? List.of() : value.texts();
    }

    /** The items of the list under this key, or none. */
    public List<Fact> findItems(String key) {
        Fact value = find(key);
        return value == null ? List.of() : value.items();
    }

    /** The same mapping with these texts under a key, which may be new. */
    public Fact with(String key, List<String> texts) {
        Map<String, Fact> changed = new LinkedHashMap<>(entries());
        List<Node> items = new ArrayList<>();
        texts.forEach(text -> items.add(scalar(text)));
        changed.put(key, new Fact(file, new SequenceNode(Tag.SEQ, items, FlowStyle.FLOW)));
        return copy(changed);
    }

    /** The same mapping without a key. */
    public Fact without(String key) {
        Map<String, Fact> changed = new LinkedHashMap<>(entries());
        changed.remove(key);
        return copy(changed);
    }

    private Fact copy(Map<String, Fact> changed) {
        List<NodeTuple> tuples = new ArrayList<>();
        changed.forEach((key, value) -> tuples.add(new NodeTuple(scalar(key), value.node)));
        return new Fact(
                file,
                new MappingNode(
                        Tag.MAP,
                        true,
                        tuples,
                        FlowStyle.FLOW,
                        node.getStartMark(),
                        node.getEndMark()));
    }

    private static ScalarNode scalar(String text) {
        return new ScalarNode(Tag.STR, text, ScalarStyle.PLAIN);
    }

    /** Fails on the first key that is none of {@code known}: a misspelt key must not be lost in silence. */
    public void allowKeys(List<String> known) {
        entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.error(
                        "unknown key '" + key + "'; known are " + String.join(", ", known));
            }
        });
    }
}
