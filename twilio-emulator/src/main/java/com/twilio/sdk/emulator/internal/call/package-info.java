/**
 * Calls: the state machine and the TwiML interpreter.
 *
 * <p>A REST create or a phone ⇒ {@code CallEngine} ⇒ {@code Leg} ⇒ {@code DocumentRun} ⇒ verbs ⇒ phones.
 */
@NullMarked
package com.twilio.sdk.emulator.internal.call;

import org.jspecify.annotations.NullMarked;
