/**
 * The same menu in two frameworks: a controller of Spring MVC, and a resource of JAX-RS.
 *
 * <p>{@code POST /voice} ⇒ {@code BakeryMenu.menu()} ⇒ the framework's JAXB writer ⇒ {@code <Response><Gather …>}.
 */
@NullMarked
package com.twilio.sdk.examples.frameworks;

import org.jspecify.annotations.NullMarked;
