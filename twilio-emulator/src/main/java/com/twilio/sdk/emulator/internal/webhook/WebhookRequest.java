package com.twilio.sdk.emulator.internal.webhook;

import com.twilio.sdk.emulator.internal.rest.Form;

/**
 * A request to the app that is to be sent.
 *
 * @param sid the call or text that it is about
 * @param standard what every request about it carries
 * @param extra what this one adds; not sent again after a redirect
 * @param cookies what the app set before in the same call
 */
public record WebhookRequest(
        String sid, String method, String url, Form standard, Form extra, Cookies cookies) {}
