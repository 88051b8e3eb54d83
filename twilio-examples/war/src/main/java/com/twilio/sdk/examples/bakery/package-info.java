/**
 * The web app of a bakery: a menu, voicemail, a queue with hold music, orders by text, and what Twilio tells afterwards.
 *
 * <p>{@code POST /twilio/voice} ⇒ {@code Signatures} ⇒ {@code Menu.answer(VoiceRequest)} ⇒ {@code <Response><Gather …>}.
 */
@NullMarked
package com.twilio.sdk.examples.bakery;

import org.jspecify.annotations.NullMarked;
