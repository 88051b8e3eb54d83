package com.twilio.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The client on a class path without a single jar of Jackson. */
class WithoutJacksonTest {
    private static final String MESSAGE = "com.twilio.sdk.rest.api.v2010.Message";

    @TempDir
    Path folder;

    private String classPath;

    @BeforeEach
    void leaveJacksonOut() {
        classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("jackson"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private URLClassLoader loader() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @Test
    void aResource_isMadeReadAndReflectedOn() throws Exception {
        try (URLClassLoader loader = loader()) {
            assertThatThrownBy(
                            () -> loader.loadClass("com.fasterxml.jackson.annotation.JsonCreator"))
                    .isInstanceOf(ClassNotFoundException.class);
            Class<?> message = loader.loadClass(MESSAGE);

            Object read = message.getMethod("fromJson", String.class)
                    .invoke(null, "{\"sid\":\"SM1\",\"status\":\"sent\"}");

            assertThat(read).hasToString("Message[SM1, sent]");
            assertThat(message.getMethod("toJson").invoke(read))
                    .isEqualTo("{\"sid\":\"SM1\",\"status\":\"sent\"}");
            assertThat(message.getMethod("toMap").getAnnotations()).isEmpty();
            assertThat(message.getMethod("of", java.util.Map.class).getAnnotations())
                    .isEmpty();
        }
    }

    @Test
    void anApplication_compilesWithoutAWarning() throws Exception {
        Path source = folder.resolve("App.java");
        Files.writeString(source, """
                import com.twilio.sdk.rest.api.v2010.Message;
                import java.util.Map;

                public final class App {
                    private App() {}

                    public static String sid() {
                        return Message.of(Map.of("sid", "SM1")).toMap().get("sid").toString();
                    }
                }
                """);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();

        boolean compiled = javac.getTask(
                        said,
                        null,
                        null,
                        List.of(
                                "-Xlint:all,-path",
                                "-Werror",
                                "-proc:none",
                                "-classpath",
                                classPath,
                                "-d",
                                folder.toString()),
                        null,
                        javac.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                .call();

        assertThat(said).hasToString("");
        assertThat(compiled).isTrue();
    }
}
