/**
 * The engine of the client: operations, attempts, retries, JSON. Not API.
 *
 * <p>Place in the flow: <b>Operation → Transport (OkHttp) → Reply</b>.
 */
@NullMarked
package com.twilio.sdk.rest.internal;

import org.jspecify.annotations.NullMarked;
