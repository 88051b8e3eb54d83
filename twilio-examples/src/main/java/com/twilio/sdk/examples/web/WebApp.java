package com.twilio.sdk.examples.web;

import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.WebResourceSet;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.ExpandWar;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.DirResourceSet;
import org.apache.catalina.webresources.JarResourceSet;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.jasper.servlet.JasperInitializer;
import org.apache.jasper.servlet.JspServlet;
import org.apache.tomcat.util.scan.StandardJarScanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * An embedded Tomcat with the example web app, on a free port of the loopback address.
 *
 * <p>{@code try (WebApp app = WebApp.start()) { … app.url("/hello.jsp") … }}. The JSPs come from {@code
 * META-INF/resources} of the class path, be that a folder or a jar; any other servlet container serves the same jar from
 * {@code WEB-INF/lib}. What Tomcat writes goes to a folder under {@code target/}, which {@link #close()} deletes.
 */
public final class WebApp implements AutoCloseable {
    /** Kept, since java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger CONTAINER = Logger.getLogger("org.apache");

    private static final String PAGES = "/META-INF/resources";

    private final Tomcat tomcat = new Tomcat();
    private final Path folder;
    private final Class<?> neighbour;

    private final String name;

    private WebApp(Path folder, Class<?> neighbour, String name) {
        this.folder = folder;
        this.neighbour = neighbour;
        this.name = name;
    }

    /**
     * Starts the web app.
     *
     * @throws IllegalStateException if Tomcat does not start
     */
    public static WebApp start() {
        return start(WebApp.class);
    }

    /** Starts the web app with the JSPs of the folder or jar that {@code neighbour} comes from. */
    static WebApp start(Class<?> neighbour) {
        return start(neighbour, "", context -> {
            Tomcat.addServlet(context, "voice", new VoiceMenu()).addMapping(VoiceMenu.PATH);
            Tomcat.addServlet(context, "text", new TextReply()).addMapping(TextReply.PATH);
        });
    }

    /**
     * Starts a web app with a name of its own, these JSPs, and other servlets.
     *
     * <p>{@code start("/MyTwiML", context -> …).url("/hello.jsp")} ⇒ {@code http://127.0.0.1:49152/MyTwiML/hello.jsp}
     *
     * @param name the context path; empty, or a name after a slash
     * @param servlets adds them
     * @throws IllegalStateException if Tomcat does not start
     */
    public static WebApp start(String name, Consumer<Context> servlets) {
        return start(WebApp.class, name, servlets);
    }

    private static WebApp start(Class<?> neighbour, String name, Consumer<Context> servlets) {
        CONTAINER.setLevel(Level.OFF);
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            WebApp app = new WebApp(Files.createTempDirectory(target, "webapp-"), neighbour, name);
            servlets.accept(app.configure());
            app.tomcat.start();
            return app;
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for Tomcat's files in target/", e);
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not start: " + e.getMessage(), e);
        }
    }

    private Context configure() {
        tomcat.setBaseDir(folder.toString());
        Connector connector = new Connector();
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        connector.setThrowOnFailure(true);
        tomcat.setConnector(connector);
        Context context = tomcat.addContext(name, folder.toString());
        context.setParentClassLoader(WebApp.class.getClassLoader());
        StandardRoot files = new StandardRoot(context);
        files.addPreResources(pages(files));
        context.setResources(files);

        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanClassPath(false);
        context.setJarScanner(scanner);
        context.addServletContainerInitializer(new JasperInitializer(), null);
        Tomcat.addServlet(context, "jsp", new JspServlet()).addMapping("*.jsp");
        return context;
    }

    private WebResourceSet pages(StandardRoot files) {
        try {
            Path place = Path.of(neighbour
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(place)
                    ? new DirResourceSet(files, "/", place + PAGES, "/")
                    : new JarResourceSet(files, "/", place.toString(), PAGES);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of the JSPs is no path", e);
        }
    }

    /** Returns the port that the system chose. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** Returns the address of a page: {@code url("/hello.jsp")} is {@code http://127.0.0.1:49152/hello.jsp}. */
    public String url(String path) {
        return "http://127.0.0.1:" + port() + name + path;
    }

    /** Stops Tomcat and deletes its files. */
    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not stop: " + e.getMessage(), e);
        } finally {
            ExpandWar.delete(folder.toFile());
        }
    }
}
