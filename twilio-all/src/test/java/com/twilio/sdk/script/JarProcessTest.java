package com.twilio.sdk.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The one jar, as it is published, and what the scripts say about it. */
@Tag("process")
class JarProcessTest {
    @Test
    void theJar_hasNoModuleAndNoSignature() throws IOException {
        try (JarFile jar = new JarFile(ScriptProcess.JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains(
                            "com/twilio/sdk/rest/TwilioClient.class",
                            "com/twilio/sdk/twiml/VoiceResponse.class",
                            "com/twilio/sdk/emulator/TwilioEmulator.class",
                            "com/twilio/sdk/script/Script.class",
                            "okhttp3/OkHttpClient.class",
                            "picocli/CommandLine.class",
                            "de/siegmar/fastcsv/reader/CsvReader.class",
                            "me/tongfei/progressbar/ProgressBar.class")
                    .noneMatch(name -> name.matches(".*module-info.class|META-INF/versions/.*"))
                    .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA)"));
        }
    }

    @Test
    void eachService_hasItsClass() throws IOException {
        try (JarFile jar = new JarFile(ScriptProcess.JAR.toFile())) {
            List<String> providers = jar.stream()
                    .filter(entry -> entry.getName().matches("META-INF/services/[^/]+"))
                    .flatMap(entry -> text(jar, entry.getName()).lines())
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();

            assertThat(providers).contains("org.glassfish.jaxb.runtime.v2.JAXBContextFactory");
            assertThat(providers)
                    .allMatch(name ->
                            jar.getEntry(name.strip().replace('.', '/') + ".class") != null);
        }
    }

    @Test
    void theLicences_areKept() throws IOException {
        try (JarFile jar = new JarFile(ScriptProcess.JAR.toFile())) {
            assertThat(text(jar, "META-INF/LICENSE"))
                    .containsOnlyOnce("Apache License\n")
                    .containsOnlyOnce("Permission is hereby granted, free of charge");
            assertThat(text(jar, "META-INF/LICENSE.md")).contains("Redistributions in binary form");
            assertThat(text(jar, "META-INF/NOTICE")).startsWith("Twilio SDK for the JVM");
            assertThat(text(jar, "META-INF/NOTICE.md")).contains("Eclipse");
            assertThat(text(jar, "META-INF/THIRD-PARTY.md"))
                    .contains("OkHttp", "FastCSV", "progressbar");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MakeCall", "SendText", "BulkText", "ListCalls", "FollowCall"})
    void eachScript_namesThisVersionForJbang(String script) throws IOException {
        String version =
                ScriptProcess.JAR.getFileName().toString().replaceAll("twilio-all-|\\.jar", "");

        assertThat(Files.readString(ScriptProcess.SCRIPTS.resolve(script + ".java")))
                .startsWith("""
                ///usr/bin/env jbang "$0" "$@" ; exit $?
                //DEPS io.github.twilio-jvm:twilio-all:%s
                //JAVA 17+
                """.formatted(version));
        assertThat(Files.isExecutable(ScriptProcess.SCRIPTS.resolve(script + ".java")))
                .isTrue();
    }

    private static String text(JarFile jar, String name) {
        ZipEntry entry = jar.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
