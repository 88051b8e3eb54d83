package com.twilio.sdk.rest;

import java.security.PrivateKey;

/**
 * A way to sign requests with an RSA key, for {@link TwilioClientBuilder#clientValidation(String, PrivateKey,
 * SigningAlgorithm)}; both hash with SHA-256.
 */
public enum SigningAlgorithm {
    /** RSASSA-PKCS1-v1_5, the one that is used unless another is asked for. */
    RS256,
    /** RSASSA-PSS with a salt of 32 bytes. */
    PS256
}
