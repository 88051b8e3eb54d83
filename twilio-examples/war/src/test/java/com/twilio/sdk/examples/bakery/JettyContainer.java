package com.twilio.sdk.examples.bakery;

import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** Jetty 12 with the servlets of Jakarta EE 10. */
final class JettyContainer implements Container {
    private final Server server =
            new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

    JettyContainer(Path war, Path folder) throws Exception {
        WebAppContext app = new WebAppContext();
        app.setContextPath("/");
        app.setWar(war.toString());
        app.setTempDirectory(Files.createDirectories(folder.resolve("jetty")).toFile());
        app.setThrowUnavailableOnStartupException(true);
        server.setHandler(app);
        server.start();
    }

    @Override
    public int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    public void stop() throws Exception {
        server.stop();
    }
}
