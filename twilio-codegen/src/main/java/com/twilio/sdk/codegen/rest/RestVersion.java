package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A version of a product between the facts and the emitters: its resources, and the tree of places that leads to them.
 *
 * <p>{@code verify v2} ⇒ the package {@code com.twilio.sdk.rest.verify.v2} and the root {@code VerifyV2}.
 */
final class RestVersion {
    private final Fact facts;
    private final String product;
    private final String version;
    private final String packageName;
    private final String host;
    private final RestDocs docs;
    private final ClassNames names = new ClassNames();
    private final Vocabularies vocabularies;
    private final RestTypes types;
    private final List<RestResource> resources = new ArrayList<>();
    private final List<PlaceClass> places = new ArrayList<>();
    private final PlaceClass root;

    private final String file;
    private final SampleValues samples;

    private RestVersion(
            String file, Fact facts, RestDocs docs, String version, String versionPath) {
        this.file = file;
        this.samples = new SampleValues(facts);
        this.facts = facts;
        this.docs = docs;
        this.version = version;
        this.product = JavaName.type(facts.get("domain").text());
        this.host = facts.get("host").text();
        this.packageName = "com.twilio.sdk.rest." + facts.get("javaPackage").text() + "."
                + JavaName.method(version).toLowerCase(java.util.Locale.ROOT);
        this.vocabularies = new Vocabularies(packageName, facts, docs, names);
        this.types = new RestTypes(packageName, facts, docs, names, vocabularies);
        this.root = new PlaceClass(
                names.claim(product + JavaName.type(version), ""),
                "/" + versionPath,
                null,
                docs.product());
        places.add(root);
    }

    /** The versions of a file of facts that have resources: mostly one. */
    static List<RestVersion> read(String file, Fact facts, RestDocs docs) {
        List<RestVersion> all = new ArrayList<>();
        if (facts.find("resources") == null) {
            return all;
        }
        if (facts.find("versions") == null) {
            all.add(of(
                    file,
                    facts,
                    docs,
                    facts.get("version").text(),
                    facts.get("versionPath").text()));
        }
        for (Fact version : facts.findItems("versions")) {
            all.add(of(
                    file,
                    facts,
                    docs,
                    version.get("version").text(),
                    version.get("versionPath").text()));
        }
        return all;
    }

    private static RestVersion of(
            String file, Fact facts, RestDocs docs, String name, String path) {
        RestVersion version = new RestVersion(file, facts, docs, name, path);
        version.readResources();
        return version;
    }

    private void readResources() {
        List<Fact> given = facts.get("resources").items().stream()
                .filter(resource -> !resource.findItems("operations").isEmpty())
                .filter(resource -> {
                    String own = resource.findText("version");
                    return own == null || own.equals(version);
                })
                .sorted(Comparator.comparingInt(r -> r.get("hierarchy").items().size()))
                .toList();
        Map<Fact, String> classNames = names.ofResources(given, product);
        Map<List<String>, List<PlaceClass>> byHierarchy = new LinkedHashMap<>();
        classNames.forEach(types::claimModel);
        for (Fact group : facts.findItems("groups")) {
            List<String> hierarchy = group.get("hierarchy").texts();
            String name = names.claim(
                    String.join("", hierarchy).replaceFirst("^Account(?=.)", ""), "Group");
            PlaceClass place = new PlaceClass(
                    name,
                    group.get("path").text(),
                    null,
                    "What belongs to " + ClassNames.words(name) + ".");
            byHierarchy.computeIfAbsent(hierarchy, key -> new ArrayList<>()).add(place);
        }
        classNames.forEach((fact, name) -> {
            RestResource resource = RestResource.read(this, fact, name, docs, types);
            resources.add(resource);
            byHierarchy
                    .computeIfAbsent(fact.get("hierarchy").texts(), key -> new ArrayList<>())
                    .addAll(places(fact, resource));
        });
        attach(byHierarchy);
    }

    /** The places of a resource: one for each path, those with operations and those that lead further. */
    private List<PlaceClass> places(Fact fact, RestResource resource) {
        Map<String, PlaceClass> own = new LinkedHashMap<>();
        List<Fact> paths = new ArrayList<>(fact.get("paths").items());
        paths.sort(Comparator.comparingInt(p -> p.get("path").text().length()));
        for (Fact path : paths) {
            String text = path.get("path").text();
            boolean list = path.get("pathType").text().equals("list")
                    || (paths.size() > 1 && !text.endsWith("}") && !text.endsWith("}.json"));
            String plain = text.replaceFirst("\\.json$", "");
            own.computeIfAbsent(PlaceClass.normal(text), key -> {
                boolean one = !list || (plain.endsWith("}") && !hasOnly(fact, "list"));
                String name = one
                        ? names.claim(resource.name() + "Context", "Place")
                        : names.claim(ClassNames.plural(resource.name()), "List");
                return new PlaceClass(name, plain, resource, resource.doc());
            });
        }
        for (RestOperation operation : resource.operations()) {
            PlaceClass place = own.get(PlaceClass.normal(operation.path()));
            if (place == null) {
                throw fact.error("no path of the resource is that of " + operation.id());
            }
            place.operations().add(operation);
        }
        return List.copyOf(own.values());
    }

    private static boolean hasOnly(Fact resource, String pathType) {
        return resource.get("paths").items().stream()
                .allMatch(path -> path.get("pathType").text().equals(pathType));
    }

    /** Hangs each place below the nearest one whose path it continues. */
    private void attach(Map<List<String>, List<PlaceClass>> byHierarchy) {
        List<Map.Entry<List<String>, List<PlaceClass>>> shortFirst =
                new ArrayList<>(byHierarchy.entrySet());
        shortFirst.sort(Comparator.comparingInt(entry -> entry.getKey().size()));
        for (Map.Entry<List<String>, List<PlaceClass>> entry : shortFirst) {
            List<String> hierarchy = entry.getKey();
            for (PlaceClass place : entry.getValue()) {
                boolean leadsOn = place.operations().isEmpty() && !isUsed(place, byHierarchy);
                if (leadsOn) {
                    continue;
                }
                PlaceClass above = root;
                for (int i = 1; i < hierarchy.size(); i++) {
                    for (PlaceClass candidate :
                            byHierarchy.getOrDefault(hierarchy.subList(0, i), List.of())) {
                        if (candidate.isAbove(place.path())
                                && candidate.path().length() > above.path().length()) {
                            above = candidate;
                        }
                    }
                }
                above.lead(place, mountName(place));
                places.add(place);
            }
        }
    }

    /** Whether something hangs below a place that has no operations itself. */
    private static boolean isUsed(
            PlaceClass place, Map<List<String>, List<PlaceClass>> byHierarchy) {
        return byHierarchy.values().stream()
                .flatMap(List::stream)
                .anyMatch(other -> other != place && place.isAbove(other.path()));
    }

    private static @Nullable String mountName(PlaceClass place) {
        for (RestOperation operation : place.operations()) {
            if (operation.mountName() != null) {
                return operation.mountName();
            }
        }
        return null;
    }

    String product() {
        return product;
    }

    /** The name of the file of facts, such as {@code verify_v2}. */
    String file() {
        return file;
    }

    SampleValues samples() {
        return samples;
    }

    String version() {
        return version;
    }

    String packageName() {
        return packageName;
    }

    String host() {
        return host;
    }

    /** The first label of the host. */
    String hostLabel() {
        return host.replaceFirst("\\..*", "");
    }

    /** Whether its operations take the bearer token of an OAuth app alone. */
    boolean takesBearer() {
        return facts.get("auth").texts().contains("oauth2-client-credentials");
    }

    RestDocs docs() {
        return docs;
    }

    ClassNames names() {
        return names;
    }

    List<RestResource> resources() {
        return resources;
    }

    List<PlaceClass> places() {
        return places;
    }

    PlaceClass root() {
        return root;
    }

    RestTypes types() {
        return types;
    }

    Vocabularies vocabularies() {
        return vocabularies;
    }
}
