/**
 * Programs that place a call and tell what happened, and a document for each verb that a call can run.
 *
 * <p>{@code TwimletCall +1… +1… "Hello World"} ⇒ the phone rings and hears it, and the program prints the call's SID.
 */
@NullMarked
package com.twilio.sdk.examples.calls;

import org.jspecify.annotations.NullMarked;
