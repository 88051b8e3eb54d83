/**
 * Tokens that let a browser or a phone use a part of an account, signed here and checked by Twilio.
 *
 * <p>Place in the flow: <b>app → token → Twilio's client in a browser or on a phone → Twilio</b>.
 */
@NullMarked
package com.twilio.sdk.token;

import org.jspecify.annotations.NullMarked;
