/**
 * Servlets that answer Twilio with TwiML, and the filter that lets Twilio's requests alone pass.
 *
 * @see <a href="https://www.twilio.com/docs/voice/twiml">TwiML</a>
 */
@NullMarked
package com.twilio.sdk.servlet;

import org.jspecify.annotations.NullMarked;
