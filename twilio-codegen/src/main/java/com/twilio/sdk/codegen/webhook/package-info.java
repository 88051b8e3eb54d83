/** {@code facts/webhooks} into typed webhooks and the messages of WebSockets. */
@NullMarked
package com.twilio.sdk.codegen.webhook;

import org.jspecify.annotations.NullMarked;
