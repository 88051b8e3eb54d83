/**
 * Accounts, calls, texts and the other things of Twilio with the getters of the classic API.
 *
 * <p>Place in the flow: <b>Message (rest) → Sms (classic)</b>.
 */
@NullMarked
package com.twilio.sdk.resource.instance;

import org.jspecify.annotations.NullMarked;
