/**
 * Simulated phones and what they were told to do.
 *
 * <p>Test ⇒ {@code Script} ⇒ {@code ScriptRun} ⇒ keys, words and hang-ups on a call.
 */
@NullMarked
package com.twilio.sdk.emulator.internal.phone;

import org.jspecify.annotations.NullMarked;
