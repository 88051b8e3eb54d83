/**
 * Benchmarks of the REST client: creating a message over TLS on loopback, beside the official SDK and bare OkHttp.
 *
 * <p>Place in the flow: <b>none</b>; run by hand, the results stand in {@code twilio-benchmarks/README.md}.
 */
@NullMarked
package com.twilio.sdk.benchmarks.rest;

import org.jspecify.annotations.NullMarked;
