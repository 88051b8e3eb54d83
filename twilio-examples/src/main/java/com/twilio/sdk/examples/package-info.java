/**
 * Examples, smallest first: a script, programs of one idea ({@code calls}, {@code texts}, {@code account}, {@code trust}),
 * web apps ({@code web}, {@code site}, {@code standalone}), and all together with a local Twilio ({@code quickstart}).
 *
 * <p>{@code CallAndText} ⇒ REST ⇒ Twilio ⇒ webhooks ⇒ {@code web} ⇒ TwiML.
 */
@NullMarked
package com.twilio.sdk.examples;

import org.jspecify.annotations.NullMarked;
