/**
 * The client of Twilio's REST API: how it is made, what it throws, and the plain things below the typed ones.
 *
 * <p>Place in the flow: {@code MessageCreate → Operation → Transport → Message}; {@link
 * com.twilio.sdk.rest.TwilioClient} is where it starts.
 */
@NullMarked
package com.twilio.sdk.rest;

import org.jspecify.annotations.NullMarked;
