/**
 * The virtual clock and the one thread on which everything happens.
 *
 * <p>Everything else ⇒ {@code EventLoop} ⇒ events in the order of their time.
 */
@NullMarked
package com.twilio.sdk.emulator.internal.time;

import org.jspecify.annotations.NullMarked;
