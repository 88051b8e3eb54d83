/**
 * The main job, run end to end: the script and the web app, with a local Twilio and its phones between them.
 *
 * <p>{@code mvn -q -Pquickstart verify} ⇒ {@code Quickstart} ⇒ {@code LocalRun} ⇒ the transcript.
 */
@NullMarked
package com.twilio.sdk.examples.quickstart;

import org.jspecify.annotations.NullMarked;
