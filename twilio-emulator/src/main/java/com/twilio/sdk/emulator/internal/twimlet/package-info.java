/**
 * The twimlets: TwiML made from the parameters of a URL, with no network.
 *
 * <p>{@code http://twimlets.com/menu?Message=Hi} or a browser ⇒ {@code Twimlets} ⇒ a document, or where it leads.
 */
@NullMarked
package com.twilio.sdk.emulator.internal.twimlet;

import org.jspecify.annotations.NullMarked;
