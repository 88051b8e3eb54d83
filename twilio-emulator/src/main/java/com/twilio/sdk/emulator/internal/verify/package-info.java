/**
 * The products beside the API of 2010 that are simulated: Verify, Lookup, and the verification of caller ids.
 *
 * <p>REST ⇒ {@code VerifyApi} ⇒ a code on the simulated phone ⇒ a check.
 */
@NullMarked
package com.twilio.sdk.emulator.internal.verify;

import org.jspecify.annotations.NullMarked;
