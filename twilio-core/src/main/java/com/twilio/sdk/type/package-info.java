/**
 * Values that both sides use: phone numbers, HTTP methods, open vocabularies, secrets, and TwiML as a text.
 *
 * <p>Place in the flow: the words that <b>elements, parameters and resources</b> share; no XML, no JSON, no HTTP.
 */
@NullMarked
package com.twilio.sdk.type;

import org.jspecify.annotations.NullMarked;
