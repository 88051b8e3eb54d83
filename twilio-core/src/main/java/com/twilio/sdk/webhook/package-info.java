/**
 * What Twilio posts to an app, typed, the signature that proves it was Twilio, and the validator that checks it.
 *
 * <p>Place in the flow: <b>Twilio → webhook → app</b>.
 */
@NullMarked
package com.twilio.sdk.webhook;

import org.jspecify.annotations.NullMarked;
