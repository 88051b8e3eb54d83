/**
 * The REST API: a generic store over the table of operations.
 *
 * <p>HTTP ⇒ {@code RestServer} ⇒ {@code Router} ⇒ {@code Store}, or a behaviour of calls and messages.
 */
@NullMarked
package com.twilio.sdk.emulator.internal.rest;

import org.jspecify.annotations.NullMarked;
