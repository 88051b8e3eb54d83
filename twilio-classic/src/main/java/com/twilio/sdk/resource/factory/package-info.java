/**
 * What makes calls, texts and numbers from a map of parameters; the lists carry it out.
 *
 * <p>Place in the flow: <b>Map → CallFactory → client.calls().create → Call</b>.
 */
@NullMarked
package com.twilio.sdk.resource.factory;

import org.jspecify.annotations.NullMarked;
