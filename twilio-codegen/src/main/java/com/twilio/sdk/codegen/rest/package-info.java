/** Facts of rest into sources of the room {@code twilio-rest}. */
@NullMarked
package com.twilio.sdk.codegen.rest;

import org.jspecify.annotations.NullMarked;
