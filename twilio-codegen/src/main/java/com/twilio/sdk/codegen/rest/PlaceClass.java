package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.JavaName;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A class that stands for a place in the API: a path, the operations there, and the ways to the places below.
 *
 * <p>{@code /2010-04-01/Accounts/{}/Messages} is {@code Messages}, with create and list; {@code …/Messages/{}} is {@code
 * MessageContext}. A version and a group of resources are places without operations.
 */
final class PlaceClass {
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

    private final String name;
    private final String path;
    private final @Nullable RestResource resource;
    private final String doc;
    private final List<RestOperation> operations = new ArrayList<>();
    private final List<Accessor> accessors = new ArrayList<>();
    private @Nullable PlaceClass above;

    /**
     * A method that leads to a place below.
     *
     * @param method its name
     * @param arguments the path parameters that it takes, as the path names them
     * @param target the place
     */
    record Accessor(String method, List<String> arguments, PlaceClass target) {}

    PlaceClass(String name, String path, @Nullable RestResource resource, String doc) {
        this.name = name;
        this.path = path;
        this.resource = resource;
        this.doc = doc;
    }

    String name() {
        return name;
    }

    String path() {
        return path;
    }

    @Nullable
    RestResource resource() {
        return resource;
    }

    String doc() {
        return doc;
    }

    List<RestOperation> operations() {
        return operations;
    }

    List<Accessor> accessors() {
        return accessors;
    }

    /** Whether the path ends with a parameter: it is one thing, not a collection. */
    boolean isOne() {
        return path.endsWith("}");
    }

    /** The path without an ending and without the names of its parameters. */
    static String normal(String path) {
        return HOLE.matcher(path.replaceFirst("\\.json$", "")).replaceAll("{}");
    }

    static List<String> holes(String path) {
        Matcher hole = HOLE.matcher(path);
        List<String> holes = new ArrayList<>();
        while (hole.find()) {
            holes.add(hole.group(1));
        }
        return holes;
    }

    boolean isAbove(String other) {
        return normal(other).startsWith(normal(path) + "/");
    }

    /** The place that leads here; null for the root. */
    @Nullable
    PlaceClass above() {
        return above;
    }

    /** Adds the way to a place below, under a name that is free here. */
    void lead(PlaceClass below, @Nullable String mountName) {
        List<String> holes = holes(below.path);
        List<String> arguments = holes.subList(holes(path).size(), holes.size());
        String method = mountName != null ? JavaName.method(mountName) : accessorName(below);
        String own = below.resource == null ? below.name : below.resource.name();
        if (isTaken(method, arguments.size()) || JavaName.isKeyword(method)) {
            method = JavaName.method(own);
        }
        if (isTaken(method, arguments.size())) {
            throw new IllegalStateException(name + " has two ways " + method + " below it");
        }
        accessors.add(new Accessor(method, List.copyOf(arguments), below));
        below.above = this;
    }

    private boolean isTaken(String method, int arguments) {
        return accessors.stream()
                .anyMatch(a -> a.method().equals(method) && a.arguments().size() == arguments);
    }

    /** The one word of the path that leads there; where there are several, the resource's own name. */
    private String accessorName(PlaceClass below) {
        List<String> words = Arrays.stream(
                        normal(below.path).substring(normal(path).length()).split("/"))
                .filter(word -> !word.isEmpty() && !word.equals("{}"))
                .toList();
        String own = below.resource == null ? below.name : below.resource.name();
        if (words.size() == 1 && Character.isLetter(words.get(0).charAt(0))) {
            return JavaName.method(words.get(0));
        }
        boolean several = below.isOne() || below.lists();
        return JavaName.method(several && below.resource != null ? ClassNames.plural(own) : own);
    }

    /** Whether it makes or lists things. */
    boolean lists() {
        return operations.stream()
                .anyMatch(o -> o.kind().equals("list") || o.kind().equals("create"));
    }
}
