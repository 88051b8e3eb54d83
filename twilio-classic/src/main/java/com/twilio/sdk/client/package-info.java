/**
 * The token of the classic API for Twilio Client.
 *
 * <p>Place in the flow: <b>TwilioCapability → ClientCapability → JWT</b>.
 */
@NullMarked
package com.twilio.sdk.client;

import org.jspecify.annotations.NullMarked;
