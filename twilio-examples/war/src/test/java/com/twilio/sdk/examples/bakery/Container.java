package com.twilio.sdk.examples.bakery;

import java.nio.file.Path;

/** A servlet container that has deployed the war, on a free port of the loopback address. */
interface Container {
    /** Returns the port that the system chose. */
    int port();

    /** Stops it. */
    void stop() throws Exception;

    /** Starts a container. */
    interface Starter {
        Container start(Path war, Path folder) throws Exception;
    }
}
