/**
 * Faults that a test asked for.
 *
 * <p>{@code twilio.faults()} ⇒ {@code FaultPlan} ⇒ {@code RestServer} and {@code StatusCallbacks}.
 */
@NullMarked
package com.twilio.sdk.emulator.internal.fault;

import org.jspecify.annotations.NullMarked;
