package com.twilio.sdk.rest.internal;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What went wrong with a connection, in words, and whether trying again could help. */
final class ConnectionTrouble {
    private static final Pattern BODY_WITHOUT_RIGHT =
            Pattern.compile("HTTP (204|205) had non-zero Content-Length: [0-9]+");
    private static final Pattern TLS_VERSION =
            Pattern.compile("(?i).*(protocol_version|protocol version|no appropriate protocol).*");

    private ConnectionTrouble() {}

    /**
     * Whether the same will happen again: a certificate, a host name or a TLS version that does not fit, or a proxy that
     * wants other credentials.
     */
    static boolean isForGood(IOException trouble) {
        return trouble instanceof SSLPeerUnverifiedException
                || trouble instanceof UnknownServiceException
                || certificate(trouble) != null
                || isProxyRefusal(trouble)
                || isClosing(trouble)
                || (trouble instanceof SSLException
                        && TLS_VERSION.matcher(message(trouble)).matches());
    }

    /** OkHttp's own words, which have no type: a call waited for its turn when its threads were shut down. */
    private static boolean isClosing(IOException trouble) {
        return message(trouble).equals("executor rejected");
    }

    /** OkHttp's own words, which have no type: a proxy answered CONNECT with 407. */
    private static boolean isProxyRefusal(IOException trouble) {
        return message(trouble).equals("Failed to authenticate with proxy");
    }

    /** The status that OkHttp does not hand out because a body came with it that may not: 204 or 205. */
    static @Nullable Integer statusWithoutBody(IOException trouble) {
        Matcher words = BODY_WITHOUT_RIGHT.matcher(message(trouble));
        return trouble instanceof ProtocolException && words.matches()
                ? Integer.valueOf(words.group(1))
                : null;
    }

    private static String message(Throwable trouble) {
        return String.valueOf(trouble.getMessage());
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
        if (isClosing(trouble)) {
            return "the client was closed";
        }
        if (isProxyRefusal(trouble)) {
            return "the proxy refused its credentials (407)";
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
        if (isClosing(trouble)) {
            return "Close a client when its last call has ended.";
        }
        if (isProxyRefusal(trouble)) {
            return "Check the user and the password of the proxy.";
        }
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
