/**
 * How the values of webhooks and socket messages are read and shown, escapes, and JSON.
 *
 * <p>Place in the flow: below <b>webhooks and socket messages</b>; not for apps.
 */
@NullMarked
package com.twilio.sdk.webhook.internal;

import org.jspecify.annotations.NullMarked;
