/**
 * TwiML documents: the roots, the element that all others extend, the vocabularies, reading and writing.
 *
 * <p>Place in the flow: your code builds a {@code VoiceResponse} or {@code MessagingResponse}, and <b>toXml()</b>
 * is the body of your answer to Twilio.
 */
@NullMarked
package com.twilio.sdk.twiml;

import org.jspecify.annotations.NullMarked;
