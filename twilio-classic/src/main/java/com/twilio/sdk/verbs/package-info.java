/**
 * TwiML verbs with the setters of the classic API, thin over {@code com.twilio.sdk.twiml}.
 *
 * <p>Place in the flow: <b>TwiMLResponse → VoiceResponse → XML</b>.
 */
@NullMarked
package com.twilio.sdk.verbs;

import org.jspecify.annotations.NullMarked;
