/**
 * The build-time program that turns {@code facts/} into Java.
 *
 * <p>Flow: <b>facts → model → emitters → target/generated-sources</b>. Nothing here is shipped.
 */
@NullMarked
package com.twilio.sdk.codegen;

import org.jspecify.annotations.NullMarked;
