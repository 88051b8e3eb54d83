package com.twilio.sdk.emulator.internal.rest;

import com.twilio.sdk.emulator.internal.phone.Numbers;

import java.util.Map;

/** The check of a To or a From: an address, and none of the magic numbers that always give an error. */
public final class AddressCheck {
    private AddressCheck() {}

    /** Returns the normalised address; {@code code} is the error of a text that is none. */
    public static String number(String text, String name, int code, Map<String, Integer> magic) {
        String number = Numbers.normalize(text);
        if (!Numbers.isAddress(number)) {
            throw RestError.badRequest(
                    code, name + " is '" + text + "', which is no phone number in E.164 form.");
        }
        Integer error = magic.get(number);
        if (error != null) {
            throw RestError.badRequest(
                    error,
                    name + " is " + number + ", the number that always gives error " + error + ".");
        }
        return number;
    }
}
