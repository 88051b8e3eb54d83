/**
 * The vocabulary as a table: which element may hold which attributes and children. Not an API.
 *
 * <p>Place in the flow: generated from {@code facts/twiml}, asked while a document is <b>read</b>.
 */
@NullMarked
package com.twilio.sdk.twiml.internal;

import org.jspecify.annotations.NullMarked;
