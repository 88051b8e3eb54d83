/**
 * The classic client: the API of the Java guide of 2012, thin over {@code com.twilio.sdk.rest}.
 *
 * <p>Place in the flow: <b>TwilioRestClient → Account → CallFactory → TwilioClient</b>.
 */
@NullMarked
package com.twilio.sdk;

import org.jspecify.annotations.NullMarked;
