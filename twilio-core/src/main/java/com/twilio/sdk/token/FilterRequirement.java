package com.twilio.sdk.token;

/** Whether a request must have a parameter, for a {@link TaskRouterPolicy}. */
public enum FilterRequirement {
    /** The request must have it: {@code {"required":true}}. */
    REQUIRED,

    /** The request may have it: {@code {"required":false}}. */
    OPTIONAL
}
