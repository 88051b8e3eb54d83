/**
 * Programs about the account itself: read it, verify a phone, buy a number.
 *
 * <p>{@code ReadAccount} ⇒ {@code AC… "My account" is active (Full)} and what can be listed below it.
 */
@NullMarked
package com.twilio.sdk.examples.account;

import org.jspecify.annotations.NullMarked;
