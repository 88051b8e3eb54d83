/**
 * Programs that send a text, and endpoints that send or call without holding a thread.
 *
 * <p>{@code SendText +1… +1… "Hello"} ⇒ the SID and when Twilio took it; {@code POST /sendSms} ⇒ {@code {"error":false}}.
 */
@NullMarked
package com.twilio.sdk.examples.texts;

import org.jspecify.annotations.NullMarked;
