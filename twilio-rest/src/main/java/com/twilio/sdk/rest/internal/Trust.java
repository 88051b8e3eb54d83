package com.twilio.sdk.rest.internal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Trust in the certificates of a file, besides those that the Java runtime trusts. */
public final class Trust {
    private Trust() {}

    /**
     * Trusts the certificates of a PEM or DER file.
     *
     * @throws IllegalArgumentException if it cannot be read, or holds none
     */
    public static X509TrustManager certificates(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return trust(file, CertificateFactory.getInstance("X.509").generateCertificates(in));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "'" + file + "' cannot be read as certificates (PEM or DER): " + e.getMessage()
                            + ".",
                    e);
        }
    }

    /**
     * Trusts the certificates of a key store.
     *
     * @throws IllegalArgumentException if it cannot be read with this password, or holds none
     */
    public static X509TrustManager store(Path file, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password);
            List<Certificate> certificates = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                Certificate certificate = store.getCertificate(alias);
                if (certificate != null) {
                    certificates.add(certificate);
                }
            }
            return trust(file, certificates);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "'" + file + "' cannot be read as a key store (PKCS 12 or JKS) with this"
                            + " password: " + e.getMessage() + ".",
                    e);
        }
    }

    private static X509TrustManager trust(Path file, Collection<? extends Certificate> more)
            throws IOException, GeneralSecurityException {
        if (more.isEmpty()) {
            throw new IllegalArgumentException("'" + file + "' holds no certificate.");
        }
        KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
        all.load(null, null);
        List<Certificate> certificates = new ArrayList<>(more);
        certificates.addAll(List.of(manager(null).getAcceptedIssuers()));
        for (int i = 0; i < certificates.size(); i++) {
            all.setCertificateEntry("trusted-" + i, certificates.get(i));
        }
        return manager(all);
    }

    /** The trust manager of a store, or of the Java runtime for null. */
    private static X509TrustManager manager(@Nullable KeyStore store)
            throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager found) {
                return found;
            }
        }
        throw new GeneralSecurityException("this Java runtime checks no X.509 certificates");
    }

    static SSLSocketFactory sockets(X509TrustManager trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime has no TLS.", e);
        }
    }
}
