package com.twilio.sdk.servlet.annotated;

import com.twilio.sdk.servlet.TwilioSignatureFilter;

import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebInitParam;

/** All that an app writes to be safe. */
@WebFilter(
        value = "/*",
        initParams = @WebInitParam(name = "authToken", value = "12345678901234567890123456789012"))
public class Signatures extends TwilioSignatureFilter {}
