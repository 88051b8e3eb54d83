/**
 * Programs about certificates: which authorities this Java trusts, and how a client trusts one more.
 *
 * <p>{@code the certificate is not trusted …} ⇒ {@code CompanyTrust trust.p12 password} ⇒ the account.
 */
@NullMarked
package com.twilio.sdk.examples.trust;

import org.jspecify.annotations.NullMarked;
