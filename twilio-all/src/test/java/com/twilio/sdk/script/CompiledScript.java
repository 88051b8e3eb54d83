package com.twilio.sdk.script;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A script of twilio-examples, compiled with all warnings as errors, and run in this process: quicker than one of its own. */
final class CompiledScript implements AutoCloseable {
    private final URLClassLoader loader;
    private final String name;

    private CompiledScript(URLClassLoader loader, String name) {
        this.loader = loader;
        this.name = name;
    }

    static CompiledScript of(String name, Path folder) throws IOException {
        return of(ScriptProcess.SCRIPTS.resolve(name + ".java"), name, folder);
    }

    static CompiledScript of(Path source, String name, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("-proc:none", "-Xlint:all", "-Werror", "-d", folder.toString()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            if (!done) {
                throw new AssertionError(said.toString());
            }
        }
        URL[] urls = {folder.toUri().toURL()};
        return new CompiledScript(
                new URLClassLoader(urls, CompiledScript.class.getClassLoader()), name);
    }

    ScriptProcess.Ended run(Map<String, String> environment, String... arguments)
            throws ReflectiveOperationException {
        Constructor<?> make = loader.loadClass(name).getDeclaredConstructor();
        make.setAccessible(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Script.run(
                (Script) make.newInstance(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment::get,
                arguments);
        return new ScriptProcess.Ended(
                code,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8),
                List.of());
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
