/**
 * TwiML as JSP tags: {@code <t:response><t:say>Hello</t:say></t:response>}, with
 * the library {@code https://twilio-jvm.github.io/twiml}.
 *
 * <p>Place in the flow: {@code facts/twiml} ⇒ a class and a description for each tag ⇒ the elements of
 * {@code com.twilio.sdk.twiml}. A page uses the tags by their names; no program calls these classes.
 *
 * @see <a href="https://www.twilio.com/docs/voice/twiml">TwiML</a>
 */
@NullMarked
package com.twilio.sdk.servlet.jsp;

import org.jspecify.annotations.NullMarked;
