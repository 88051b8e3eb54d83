/**
 * Recipes: the client's calls as metrics and as traces.
 *
 * <p>Place in the flow: <b>TwilioClient → RequestEvent → MicrometerMetrics, OpenTelemetryTraces</b>.
 */
@NullMarked
package com.twilio.sdk.examples.observability;

import org.jspecify.annotations.NullMarked;
