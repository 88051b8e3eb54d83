/** Facts of emulator into sources of the room {@code twilio-emulator}. */
@NullMarked
package com.twilio.sdk.codegen.emulator;

import org.jspecify.annotations.NullMarked;
