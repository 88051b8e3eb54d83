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
import java.security.cert.CertificateExpiredException;
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

    private static final String CONNECT_ANSWER = "Unexpected response code for CONNECT: ";

    private ConnectionTrouble() {}

    /**
     * Whether the same will happen again: a certificate, a host name or a TLS version that does not fit, or a proxy that
     * wants to know who we are.
     */
    static boolean isForGood(IOException trouble) {
        return trouble instanceof SSLPeerUnverifiedException
                || trouble instanceof UnknownServiceException
                || trouble instanceof ProxyRefusedException
                || certificate(trouble) != null
                || isClosing(trouble)
                || (trouble instanceof SSLException
                        && TLS_VERSION.matcher(message(trouble)).matches());
    }

    /** OkHttp's own words, which have no type: a call waited for its turn when its threads were shut down. */
    private static boolean isClosing(IOException trouble) {
        return message(trouble).equals("executor rejected");
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
        String text = String.valueOf(trouble.getMessage());
        if (trouble instanceof ProxyRefusedException) {
            return text;
        }
        if (text.startsWith(CONNECT_ANSWER)) {
            return "the proxy answered " + text.substring(CONNECT_ANSWER.length()) + " to CONNECT";
        }
        if (trouble instanceof UnknownHostException) {
            return "the host name is unknown";
        }
        if (trouble instanceof ConnectException || trouble instanceof NoRouteToHostException) {
            return "the connection was refused";
        }
        if (isClosing(trouble)) {
            return "the client was closed";
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
            // The JDK puts the names of its own classes between the words.
            String why = String.valueOf(certificate.getMessage())
                    .replaceAll("[a-z][A-Za-z.]*Exception: ", "");
            return "the certificate is not trusted (" + why + ")";
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
        if (trouble instanceof ProxyRefusedException) {
            return "Give the user and the password to proxy(host, port, user, password) of the builder.";
        }
        if (certificate(trouble) instanceof CertificateExpiredException) {
            return "Check the clock of this machine, and what stands between it and Twilio.";
        }
        if (certificate(trouble) != null) {
            return "If a proxy of your company opens TLS, let the builder trust its certificate:"
                    + " trust(Path.of(\"company-ca.pem\")).";
        }
        if (isForGood(trouble)) {
            return "Check the base URL, and what stands between this machine and Twilio.";
        }
        return "Check the network, the proxy and the base URL.";
    }

    private static @Nullable CertificateException certificate(Throwable trouble) {
        CertificateException deepest = null;
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException found) {
                deepest = found;
            }
        }
        return deepest;
    }
}
