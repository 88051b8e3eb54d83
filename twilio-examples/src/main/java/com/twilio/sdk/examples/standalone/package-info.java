/**
 * A phone app in one process, on the JDK's own HTTP server: it places a call, and answers calls and texts.
 *
 * <p>{@code java … PhoneApp -p 5000} ⇒ {@code /}, {@code /make_call}, {@code /voice_url}, {@code /sms_url}.
 */
@NullMarked
package com.twilio.sdk.examples.standalone;

import org.jspecify.annotations.NullMarked;
