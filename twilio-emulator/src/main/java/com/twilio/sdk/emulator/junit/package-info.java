/**
 * The local Twilio in JUnit tests: an emulator for each test, its client and its phones as parameters.
 *
 * <p>{@code @ExtendWith(TwilioExtension.class)} ⇒ {@code TwilioEmulator} ⇒ {@code verify()} at the end of the test.
 */
@NullMarked
package com.twilio.sdk.emulator.junit;

import org.jspecify.annotations.NullMarked;
