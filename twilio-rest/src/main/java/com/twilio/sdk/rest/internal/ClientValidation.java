package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.SigningAlgorithm;

import okhttp3.Request;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Signs each request with a private key whose public half Twilio knows (public key client validation): a JWT in a header
 * of its own, over a hash of the request.
 *
 * <p>The claims are those of Twilio's documentation: {@code iss} the API key, {@code sub} the account, {@code hrh} the
 * names of the headers that are hashed, {@code rqh} the hash.
 */
public final class ClientValidation {
    static final String HEADER = "Twilio-Client-Validation";

    /** A request is good for this long, which is all that Twilio allows; a part of it lies before now. */
    private static final int SECONDS = 300;

    /** A clock that goes a little ahead of Twilio's must not make a request that is not good yet. */
    private static final int BEFORE = 30;

    private static final int MIN_BITS = 2048;

    private final String accountSid;
    private final String apiKey;
    private final String credentialSid;
    private final PrivateKey privateKey;
    private final SigningAlgorithm algorithm;

    /**
     * Tries the key once, so that one that does not fit is found when the client is built.
     *
     * @throws IllegalArgumentException if the key cannot sign in this way
     */
    public ClientValidation(
            String accountSid,
            String apiKey,
            String credentialSid,
            PrivateKey privateKey,
            SigningAlgorithm algorithm) {
        this.accountSid = accountSid;
        this.apiKey = apiKey;
        this.credentialSid = credentialSid;
        this.privateKey = privateKey;
        this.algorithm = algorithm;
        try {
            if (privateKey instanceof RSAKey key && key.getModulus().bitLength() < MIN_BITS) {
                throw new InvalidKeyException("The key is too short.");
            }
            sign("");
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "The private key of clientValidation cannot sign with " + algorithm
                            + "; it must be an RSA key of " + MIN_BITS + " bits or more.",
                    e);
        }
    }

    /** The JWT of a request, which has all its headers by now. */
    String token(Request request, Instant now) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("cty", "twilio-pkrv;v=1");
        header.put("typ", "JWT");
        header.put("alg", algorithm.name());
        header.put("kid", credentialSid);
        long start = now.getEpochSecond() - BEFORE;
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", apiKey);
        claims.put("sub", accountSid);
        claims.put("nbf", start);
        claims.put("exp", start + SECONDS);
        claims.put("hrh", CanonicalRequest.HEADER_NAMES);
        claims.put("rqh", CanonicalRequest.hash(CanonicalRequest.of(request)));
        String signed = part(header) + "." + part(claims);
        try {
            return signed + "." + base64(sign(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The private key of clientValidation has failed.", e);
        }
    }

    private static String part(Map<String, Object> json) {
        return base64(Json.write(json).getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] sign(String text) throws GeneralSecurityException {
        boolean pss = algorithm == SigningAlgorithm.PS256;
        Signature signature = Signature.getInstance(pss ? "RSASSA-PSS" : "SHA256withRSA");
        if (pss) {
            signature.setParameter(
                    new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        }
        signature.initSign(privateKey);
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return signature.sign();
    }

    /** Names the key, and shows nothing of it. */
    @Override
    public String toString() {
        return "ClientValidation[" + credentialSid + "]";
    }
}
