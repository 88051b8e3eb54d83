package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;

/** The voice URLs of a number or an application as the parameters of a call. */
final class VoiceFields {
    private VoiceFields() {}

    static Form of(Resource resource) {
        Form form = new Form();
        copy(resource, "voice_url", form, "Url");
        copy(resource, "voice_method", form, "Method");
        copy(resource, "voice_fallback_url", form, "FallbackUrl");
        copy(resource, "voice_fallback_method", form, "FallbackMethod");
        copy(resource, "status_callback", form, "StatusCallback");
        copy(resource, "status_callback_method", form, "StatusCallbackMethod");
        return form;
    }

    /** Returns whether a number has a voice URL to request. */
    static boolean hasUrl(Resource number) {
        String url = number.text("voice_url");
        return url != null && !url.isEmpty();
    }

    private static void copy(Resource resource, String field, Form form, String name) {
        String value = resource.text(field);
        if (value != null) {
            form.set(name, value);
        }
    }
}
