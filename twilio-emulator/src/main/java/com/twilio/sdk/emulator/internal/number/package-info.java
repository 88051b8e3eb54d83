/**
 * The numbers that are for sale, and those that were bought.
 *
 * <p>REST ⇒ {@code AvailableNumbersApi} ⇒ {@code Stock} ⇒ offers; {@code IncomingNumbersApi} ⇒ a number of the account.
 */
@NullMarked
package com.twilio.sdk.emulator.internal.number;

import org.jspecify.annotations.NullMarked;
