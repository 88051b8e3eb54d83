/**
 * Calls: the state machine, the TwiML interpreter, conferences, queues and recordings.
 *
 * <p>A REST create or a phone ⇒ {@code CallEngine} ⇒ {@code Leg} ⇒ {@code DocumentRun} ⇒ verbs ⇒ phones, each other,
 * a {@code Conference} or a {@code CallQueue}; a {@code Recording} listens.
 */
@NullMarked
package com.twilio.sdk.emulator.internal.call;

import org.jspecify.annotations.NullMarked;
