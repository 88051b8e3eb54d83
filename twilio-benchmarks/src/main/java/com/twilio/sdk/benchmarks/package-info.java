/**
 * Benchmarks: how fast TwiML is written and read and webhooks are validated, beside the peers, in one run.
 *
 * <p>Place in the flow: <b>none</b>; run by hand, the results stand in {@code twilio-benchmarks/README.md}.
 */
@NullMarked
package com.twilio.sdk.benchmarks;

import org.jspecify.annotations.NullMarked;
