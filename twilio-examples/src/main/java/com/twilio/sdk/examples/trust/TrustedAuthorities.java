package com.twilio.sdk.examples.trust;

import java.io.PrintStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * A program that lists which certificate authorities this Java trusts, and finds one by its fingerprint.
 *
 * <p>{@code TrustedAuthorities D2:32:…} ⇒ {@code No authority with the fingerprint D2:32:… is trusted here.} Fingerprints
 * are MD5, SHA-1 or SHA-256 of the certificate, with colons or without. An authority that a document of 2012 names may be
 * long gone; what counts is that a request goes through, which {@link CompanyTrust} tries.
 */
public final class TrustedAuthorities {
    private TrustedAuthorities() {}

    /** Lists all without an argument, else finds each fingerprint. */
    public static void main(String[] fingerprints) throws GeneralSecurityException {
        List<X509Certificate> trusted = ofThisJava();
        if (fingerprints.length == 0) {
            trusted.forEach(authority -> System.out.println(line(authority)));
        }
        int missing = 0;
        for (String fingerprint : fingerprints) {
            missing += find(trusted, fingerprint, System.out);
        }
        System.exit(missing);
    }

    /** Returns the authorities in Java's {@code cacerts}, or in what {@code javax.net.ssl.trustStore} names instead. */
    public static List<X509Certificate> ofThisJava() throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .flatMap(manager -> Arrays.stream(manager.getAcceptedIssuers()))
                .toList();
    }

    /** Prints the authority with a fingerprint and returns 0, or says that there is none and returns 1. */
    public static int find(List<X509Certificate> trusted, String fingerprint, PrintStream out)
            throws GeneralSecurityException {
        byte[] wanted = HexFormat.of().parseHex(fingerprint.replace(":", ""));
        String hash = wanted.length == 16 ? "MD5" : wanted.length == 20 ? "SHA-1" : "SHA-256";
        for (X509Certificate authority : trusted) {
            byte[] print = MessageDigest.getInstance(hash).digest(authority.getEncoded());
            if (MessageDigest.isEqual(print, wanted)) {
                out.println("Trusted: " + line(authority));
                return 0;
            }
        }
        out.println("No authority with the fingerprint " + fingerprint + " is trusted here.");
        return 1;
    }

    private static String line(X509Certificate authority) {
        return authority.getSubjectX500Principal() + ", serial number "
                + authority.getSerialNumber().toString(16) + ", until "
                + authority.getNotAfter().toInstant();
    }
}
