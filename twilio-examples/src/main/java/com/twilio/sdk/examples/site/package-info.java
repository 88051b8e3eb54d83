/**
 * A web app named MyTwiML that serves the TwiML of one's own calls and texts, and tokens for a page that makes calls.
 *
 * <p>Twilio ⇒ {@code POST /MyTwiML/mytwiml.jsp} ⇒ {@code <Response><Say>Hello World</Say></Response>}.
 */
@NullMarked
package com.twilio.sdk.examples.site;

import org.jspecify.annotations.NullMarked;
