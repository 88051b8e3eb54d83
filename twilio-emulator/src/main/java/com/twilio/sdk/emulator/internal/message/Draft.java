package com.twilio.sdk.emulator.internal.message;

import java.util.List;

/**
 * A text that is to be sent.
 *
 * @param direction outbound-api, outbound-call or outbound-reply
 * @param statusCallback where its status is reported; empty for nowhere
 */
public record Draft(
        String account,
        String from,
        String to,
        String body,
        List<String> mediaUrls,
        String direction,
        String statusCallback,
        String statusMethod) {}
