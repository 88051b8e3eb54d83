/**
 * Twilio's error codes and their words into a vocabulary of {@code twilio-rest}.
 *
 * <p>Place in the flow: {@code facts/docs/errors.yaml ⇒ ErrorCodesEmitter ⇒ ErrorCode}.
 */
@NullMarked
package com.twilio.sdk.codegen.errors;

import org.jspecify.annotations.NullMarked;
