package com.twilio.sdk.servlet.jsp;

import jakarta.servlet.jsp.tagext.TagData;
import jakarta.servlet.jsp.tagext.TagExtraInfo;
import jakarta.servlet.jsp.tagext.ValidationMessage;

import org.jspecify.annotations.Nullable;

/** Tells a container, tag by tag, what {@link TwimlTagValidator} found; the container knows page and line. */
public final class TwimlTagInfo extends TagExtraInfo {
    /** Makes it; a container does. */
    public TwimlTagInfo() {}

    /** Returns what is wrong with a tag, or null. */
    @Override
    public ValidationMessage @Nullable [] validate(TagData data) {
        String message = PageProblems.next(getTagInfo().getTagName());
        return message == null
                ? null
                : new ValidationMessage[] {new ValidationMessage(data.getId(), message)};
    }
}
