/**
 * Examples, smallest first: a script, a web app ({@code web}), and both together with a local Twilio ({@code
 * quickstart}).
 *
 * <p>{@code CallAndText} ⇒ REST ⇒ Twilio ⇒ webhooks ⇒ {@code web} ⇒ TwiML.
 */
@NullMarked
package com.twilio.sdk.examples;

import org.jspecify.annotations.NullMarked;
