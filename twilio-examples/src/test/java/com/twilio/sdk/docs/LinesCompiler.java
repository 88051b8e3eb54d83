package com.twilio.sdk.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a page against the class path of this test, which holds the modules as they are published. */
final class LinesCompiler {
    private static final String CLASS = "DocumentedLines";

    private final Path classes;

    LinesCompiler(Path classes) {
        this.classes = classes;
    }

    /** Returns what the compiler refuses, as {@code page:line: what}; empty if it compiles. */
    List<String> errors(DocumentedPage page) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(found, Locale.ROOT, null)) {
            javac.getTask(
                            null,
                            files,
                            found,
                            options,
                            null,
                            List.of(new SourceText(CLASS, page.source())))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(problem -> page.name() + ":" + problem.getLineNumber() + ": "
                        + problem.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
                .toList();
    }

    /** Runs a method of the page that was compiled last. */
    void run(String method) throws Exception {
        URL[] here = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(here, getClass().getClassLoader())) {
            loader.loadClass(CLASS).getMethod(method).invoke(null);
        }
    }
}
