/**
 * Texts: their way to phones, and the app's replies.
 *
 * <p>A REST create or a phone ⇒ {@code MessageEngine} ⇒ inboxes and webhooks.
 */
@NullMarked
package com.twilio.sdk.emulator.internal.message;

import org.jspecify.annotations.NullMarked;
