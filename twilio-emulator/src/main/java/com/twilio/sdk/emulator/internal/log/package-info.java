/**
 * What happened, in order.
 *
 * <p>REST, webhooks, calls, texts ⇒ {@code EventLog} ⇒ the transcript.
 */
@NullMarked
package com.twilio.sdk.emulator.internal.log;

import org.jspecify.annotations.NullMarked;
