package com.twilio.sdk.codegen;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The imports of a generated file, collected while its body is written. */
public final class Imports {
    private final String ownPackage;
    private final Set<String> names = new TreeSet<>();

    public Imports(String ownPackage) {
        this.ownPackage = ownPackage;
    }

    /** Imports a class and returns its simple name. */
    public String use(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        String packageName = qualifiedName.substring(0, Math.max(0, dot));
        if (!packageName.isEmpty()
                && !packageName.equals(ownPackage)
                && !packageName.equals("java.lang")) {
            names.add(qualifiedName);
        }
        return qualifiedName.substring(dot + 1);
    }

    /** The import lines; empty without any. */
    public String text() {
        return names.stream().map(name -> "import " + name + ";").collect(Collectors.joining("\n"));
    }
}
