package com.twilio.sdk.emulator.internal.rest;

import org.jspecify.annotations.Nullable;

/** The files that stand in the REST API's paths: the sound of recordings. */
@FunctionalInterface
public interface MediaFiles {
    /** Returns the file at a path, or null if the path is none of a file. Called on any thread. */
    @Nullable
    MediaFile find(String path);
}
