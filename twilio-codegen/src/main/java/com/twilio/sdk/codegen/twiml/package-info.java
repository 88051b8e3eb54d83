/** Facts of twiml into sources of the room {@code twilio-twiml}. */
@NullMarked
package com.twilio.sdk.codegen.twiml;

import org.jspecify.annotations.NullMarked;
