/**
 * TwiML as JSP tags.
 *
 * @see <a href="https://www.twilio.com/docs/voice/twiml">TwiML</a>
 */
@NullMarked
package com.twilio.sdk.servlet.jsp;

import org.jspecify.annotations.NullMarked;
