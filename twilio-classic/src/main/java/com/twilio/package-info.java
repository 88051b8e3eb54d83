/**
 * Where classic programs are pointed, so that {@code import com.twilio.*;} finds something.
 *
 * <p>Place in the flow: <b>TwilioRestClient → TwilioClient → base URL</b>.
 */
@NullMarked
package com.twilio;

import org.jspecify.annotations.NullMarked;
