/**
 * What makes calls and texts from a map of parameters.
 *
 * <p>Place in the flow: <b>Map → CallFactory → client.calls().create → Call</b>.
 */
@NullMarked
package com.twilio.sdk.resource.factory;

import org.jspecify.annotations.NullMarked;
