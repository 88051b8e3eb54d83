package com.twilio.sdk.codegen.emulator;

import java.util.Locale;
import java.util.Set;

/**
 * A product of which the local Twilio serves operations.
 *
 * @param file the file of its facts without the suffix: {@code verify_v2}
 * @param room what stands before the names of its tables; empty for v2010
 * @param resources the resources that are served; empty for all
 */
record ServedProduct(String file, String room, Set<String> resources) {
    boolean serves(String resource) {
        return resources.isEmpty() || resources.contains(resource);
    }

    /** Returns a name of v2010 as it is, another one with its product before it. */
    String named(String name) {
        return room.isEmpty() ? name : file + "." + name;
    }

    /** Returns a path of v2010 as it is, another one with its product before it. */
    String placed(String path) {
        return room.isEmpty() ? path : "/" + room.toLowerCase(Locale.ROOT) + path;
    }
}
