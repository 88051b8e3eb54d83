/**
 * A local Twilio: REST, TwiML execution, signed webhooks and phones, with no account and no internet.
 *
 * <p>A client of any language ⇒ REST ⇒ {@code TwilioEmulator} ⇒ webhooks to the app ⇒ TwiML ⇒ phones.
 */
@NullMarked
package com.twilio.sdk.emulator;

import org.jspecify.annotations.NullMarked;
