package com.twilio.sdk.resource;

import com.twilio.sdk.TwilioRestException;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * A thing of Twilio, such as a call, that is read when one of its properties is first asked for.
 *
 * <p>What was listed, made or changed is known already and is not read again. {@link #getProperty} has every field,
 * also one that this version has no getter for. Thread-safe.
 *
 * @param <R> the resource of the fluent client around which it stands
 */
public abstract class InstanceResource<R extends com.twilio.sdk.rest.Resource> extends Resource {
    private final Supplier<R> fetch;
    private volatile @Nullable R known;

    /**
     * For the instances.
     *
     * @param fetch reads it from Twilio
     * @param known the thing if it was read already
     */
    protected InstanceResource(Supplier<R> fetch, @Nullable R known) {
        this.fetch = fetch;
        this.known = known;
    }

    /**
     * Returns the resource of the fluent client, the way to everything that it knows; it is read first if it was not.
     *
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     */
    public final R resource() {
        R resource = known;
        if (resource == null) {
            resource = request(fetch);
            known = resource;
        }
        return resource;
    }

    /** Returns a field by Twilio's name for it, such as {@code date_created}, as a text; null if absent or null. */
    public @Nullable String getProperty(String name) {
        Object value = getObject(name);
        return value == null ? null : value.toString();
    }

    /** Returns a field by Twilio's name for it as texts, numbers, booleans, lists and maps; null if absent or null. */
    public @Nullable Object getObject(String name) {
        return resource().raw(name);
    }

    /** Returns the JSON object that Twilio sent. */
    public String toJSON() {
        return resource().toJson();
    }

    /** Sends a change and keeps what Twilio answers. */
    protected final void change(Supplier<R> update) {
        known = request(update);
    }

    /** Deletes it, and returns true: a failure is an exception. */
    protected static boolean remove(Runnable delete) {
        return request(() -> {
            delete.run();
            return true;
        });
    }

    /** Returns what is known of it; nothing is requested. */
    @Override
    public String toString() {
        R resource = known;
        return resource == null
                ? getClass().getSimpleName() + "[not read yet]"
                : resource.toString();
    }
}
