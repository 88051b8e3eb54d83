package com.twilio.sdk.emulator.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mark that says which phone a parameter is.
 *
 * <p>{@code void menu(@OnNumber("+15558675310") Phone phone)} ⇒ {@code twilio.phone("+15558675310")}
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnNumber {
    /** The number in E.164, ten national digits of +1, or an address such as {@code client:alice}. */
    String value();
}
