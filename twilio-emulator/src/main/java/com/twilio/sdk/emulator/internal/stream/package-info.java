/**
 * The WebSocket of a media stream: its messages, its generated sound, and the app's sound.
 *
 * <p>{@code <Connect><Stream>} ⇒ {@code MediaStream} ⇒ {@code StreamSocket} ⇒ the app, and back.
 */
@NullMarked
package com.twilio.sdk.emulator.internal.stream;

import org.jspecify.annotations.NullMarked;
