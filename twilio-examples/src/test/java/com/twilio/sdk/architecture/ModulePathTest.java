package com.twilio.sdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The shipped modules on the module path, their dependencies all in one folder, as {@code java -p lib} has them. */
class ModulePathTest {
    private static final String DEPENDENCIES =
            "(okhttp|okio|kotlin|annotations|moshi|jakarta|jaxb|txw2|istack|angus"
                    + "|jspecify).*\\.jar";

    @TempDir
    Path lib;

    private ModuleLayer layer;

    @BeforeEach
    void resolveModules() throws IOException {
        List<Path> path = new ArrayList<>(List.of(lib));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path file = Path.of(entry);
            String name = file.getFileName().toString();
            if (name.matches(DEPENDENCIES)) {
                Files.copy(file, lib.resolve(name));
            } else if (Files.exists(file.resolve("module-info.class"))
                    || name.matches("twilio-.*\\.jar")) {
                path.add(file);
            }
        }
        Configuration modules = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(
                        ModuleFinder.of(path.toArray(Path[]::new)),
                        ModuleFinder.of(),
                        Set.of(
                                "com.twilio.sdk.emulator",
                                "com.twilio.sdk.twiml",
                                "com.twilio.sdk.rest"));
        layer = ModuleLayer.boot()
                .defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
    }

    @Test
    void twiml_isParsedThroughJaxb() throws ReflectiveOperationException {
        Class<?> response = load("com.twilio.sdk.twiml", "com.twilio.sdk.twiml.VoiceResponse");

        Object parsed = response.getMethod("parse", String.class)
                .invoke(null, "<Response><Say>Hi</Say></Response>");

        assertThat(parsed)
                .hasToString(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Say>Hi</Say></Response>");
    }

    @Test
    void theClient_isMade() throws ReflectiveOperationException {
        Class<?> client = load("com.twilio.sdk.rest", "com.twilio.sdk.rest.TwilioClient");

        Object made = client.getMethod("of", String.class, String.class)
                .invoke(null, "AC00000000000000000000000000000001", "token");

        assertThat(made)
                .hasToString(
                        "TwilioClient[AC00000000000000000000000000000001 at https://api.twilio.com]");
    }

    @Test
    void theLocalTwilio_starts() throws Exception {
        Class<?> emulator =
                load("com.twilio.sdk.emulator", "com.twilio.sdk.emulator.TwilioEmulator");

        try (AutoCloseable twilio = (AutoCloseable) emulator.getMethod("start").invoke(null)) {
            assertThat(emulator.getMethod("baseUrl").invoke(twilio).toString())
                    .startsWith("http://127.0.0.1:");
        }
    }

    private Class<?> load(String module, String name) throws ClassNotFoundException {
        Class<?> found = layer.findLoader(module).loadClass(name);
        assertThat(found.getModule().getName()).isEqualTo(module);
        return found;
    }
}
