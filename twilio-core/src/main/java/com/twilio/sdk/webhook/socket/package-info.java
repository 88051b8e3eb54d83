/**
 * The messages of media streams and of ConversationRelay, as they travel over a WebSocket.
 *
 * <p>Place in the flow: <b>Twilio ⇄ WebSocket ⇄ app</b>; the WebSocket itself is the app's.
 */
@NullMarked
package com.twilio.sdk.webhook.socket;

import org.jspecify.annotations.NullMarked;
