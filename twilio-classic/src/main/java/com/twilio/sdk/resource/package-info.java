/**
 * What the instances and the lists of the classic API have in common.
 *
 * <p>Place in the flow: <b>Account → CallList → Call</b>.
 */
@NullMarked
package com.twilio.sdk.resource;

import org.jspecify.annotations.NullMarked;
