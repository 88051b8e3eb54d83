/**
 * What Twilio posts to an app, typed, and the signature that proves it was Twilio.
 *
 * <p>Place in the flow: <b>Twilio → webhook → app</b>.
 */
@NullMarked
package com.twilio.sdk.webhook;

import org.jspecify.annotations.NullMarked;
