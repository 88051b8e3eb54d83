package com.twilio.sdk.rest.internal;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What went wrong with a connection, in words, and whether trying again could help. */
final class ConnectionTrouble {
    private ConnectionTrouble() {}

    /** Whether the same will happen again: a certificate, a host name or a TLS version that does not fit. */
    static boolean isForGood(IOException trouble) {
        return trouble instanceof SSLPeerUnverifiedException
                || certificate(trouble) != null
                || (trouble instanceof SSLException
                        && String.valueOf(trouble.getMessage()).contains("protocol_version"));
    }

    /**
     * Whether the other side says that it did not look at the request: HTTP/2's REFUSED_STREAM, or a GOAWAY below our
     * stream. OkHttp's exceptions for them are no API, so they are known by their names.
     */
    static boolean isUnprocessed(IOException trouble) {
        String kind = trouble.getClass().getSimpleName();
        return kind.equals("ConnectionShutdownException")
                || (kind.equals("StreamResetException")
                        && String.valueOf(trouble.getMessage()).endsWith("REFUSED_STREAM"));
    }

    static String words(IOException trouble) {
        if (trouble instanceof UnknownHostException) {
            return "the host name is unknown";
        }
        if (trouble instanceof ConnectException || trouble instanceof NoRouteToHostException) {
            return "the connection was refused";
        }
        if (trouble instanceof SocketTimeoutException
                || trouble instanceof InterruptedIOException) {
            return "there was no answer in time";
        }
        if (trouble instanceof SSLPeerUnverifiedException) {
            return "the certificate is for another host";
        }
        CertificateException certificate = certificate(trouble);
        if (certificate != null) {
            return "the certificate is not trusted (" + certificate.getMessage() + ")";
        }
        if (trouble instanceof SSLException) {
            return "TLS failed (" + trouble.getMessage() + ")";
        }
        Throwable cause = trouble.getCause();
        return trouble instanceof EOFException || cause instanceof EOFException
                ? "the connection was closed before the answer"
                : "the connection broke (" + trouble.getMessage() + ")";
    }

    static String advice(IOException trouble) {
        if (isForGood(trouble)) {
            return "Check the trust store of this Java runtime, and whether a proxy stands in between.";
        }
        return "Check the network, the proxy and the base URL.";
    }

    private static @Nullable CertificateException certificate(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException found) {
                return found;
            }
        }
        return null;
    }
}
