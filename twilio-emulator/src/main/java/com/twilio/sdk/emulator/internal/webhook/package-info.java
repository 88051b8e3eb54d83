/**
 * Requests to the app under test.
 *
 * <p>Calls and texts ⇒ {@code WebhookClient} (signed) ⇒ the app ⇒ a TwiML document.
 */
@NullMarked
package com.twilio.sdk.emulator.internal.webhook;

import org.jspecify.annotations.NullMarked;
