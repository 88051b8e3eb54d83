/**
 * An example web app that answers calls and texts: JSPs, two servlets, and the Tomcat that serves them.
 *
 * <p>Twilio, or the local one ⇒ webhook ⇒ JSP or servlet ⇒ TwiML.
 */
@NullMarked
package com.twilio.sdk.examples.web;

import org.jspecify.annotations.NullMarked;
