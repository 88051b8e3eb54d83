/**
 * A recipe: a menu of three levels that takes keys and speech.
 *
 * <p>Place in the flow: <b>webhook → SupportMenu → VoiceResponse</b>.
 */
@NullMarked
package com.twilio.sdk.examples.menu;

import org.jspecify.annotations.NullMarked;
