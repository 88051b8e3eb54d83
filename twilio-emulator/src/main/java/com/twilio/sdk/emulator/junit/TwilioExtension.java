package com.twilio.sdk.emulator.junit;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.Phone;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.emulator.TwilioEmulatorBuilder;
import com.twilio.sdk.rest.TwilioClient;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A JUnit extension that starts a local Twilio for each test that asks for one, verifies it when the test is over, and
 * closes it.
 *
 * <p>{@code @ExtendWith(TwilioExtension.class) class MenuTest { @Test void menu(TwilioEmulator twilio,
 * TwilioClient client, @OnNumber("+15558675310") Phone phone) … }}. All parameters of one test, of its
 * {@code @BeforeEach} and {@code @AfterEach} methods belong to the same emulator; no two tests share one, so tests may
 * run at the same time. {@link TwilioEmulator#verify()} runs after the test method and before {@code @AfterEach}; its
 * failure is the test's. When the test itself fails, what happened is added to that failure instead. It needs JUnit
 * 5.1.1 or later, 6 included, on the class path of the test.
 */
public final class TwilioExtension
        implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(TwilioExtension.class);
    private static final Set<Class<?>> TYPES =
            Set.of(TwilioEmulator.class, TwilioClient.class, Phone.class);

    private final UnaryOperator<TwilioEmulatorBuilder> options;

    /** Makes an extension for emulators as {@link TwilioEmulator#start()} starts them. */
    public TwilioExtension() {
        this(builder -> builder);
    }

    private TwilioExtension(UnaryOperator<TwilioEmulatorBuilder> options) {
        this.options = options;
    }

    /**
     * Returns an extension for emulators with another clock, seed or other numbers, to be registered by a static field:
     * {@code @RegisterExtension static TwilioExtension twilio = TwilioExtension.with(b -> b.number("+13105550100"))}.
     */
    public static TwilioExtension with(UnaryOperator<TwilioEmulatorBuilder> options) {
        return new TwilioExtension(options);
    }

    /** Takes parameters of the types {@link TwilioEmulator}, {@link TwilioClient} and {@link Phone}. */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    /**
     * Returns the emulator of the test, its client or one of its phones.
     *
     * @throws ParameterResolutionException for a phone without a number, and outside of a test: in a constructor or in
     *     a {@code @BeforeAll} method
     */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException("Each test has a local Twilio of its own: take "
                    + type.getSimpleName()
                    + " as a parameter of the test or of a @BeforeEach method.");
        }
        TwilioEmulator twilio = emulator(context);
        if (type == TwilioEmulator.class) {
            return twilio;
        }
        return type == TwilioClient.class ? twilio.client() : phone(twilio, parameter);
    }

    private static Phone phone(TwilioEmulator twilio, ParameterContext parameter) {
        OnNumber number = parameter.findAnnotation(OnNumber.class).orElse(null);
        if (number == null) {
            throw new ParameterResolutionException(
                    "A Phone needs its number: @OnNumber(\"+15558675310\") Phone "
                            + parameter.getParameter().getName());
        }
        return twilio.phone(number.value());
    }

    private TwilioEmulator emulator(ExtensionContext context) {
        TwilioEmulator running = running(context);
        if (running != null) {
            return running;
        }
        TwilioEmulator started = options.apply(TwilioEmulator.builder()).start();
        context.getStore(NAMESPACE).put(TwilioEmulator.class, started);
        return started;
    }

    private static @Nullable TwilioEmulator running(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(TwilioEmulator.class, TwilioEmulator.class);
    }

    /**
     * Verifies the emulator, or adds what happened to the test's own failure.
     *
     * @throws AssertionError if a phone did not hear or do what it was told
     */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        TwilioEmulator twilio = running(context);
        if (twilio == null) {
            return;
        }
        Throwable failure = context.getExecutionException().orElse(null);
        if (failure == null) {
            twilio.verify();
        } else if (!twilio.log().isEmpty()) {
            failure.addSuppressed(new WhatHappened(twilio));
        }
    }

    /** Closes the emulator. */
    @Override
    public void afterEach(ExtensionContext context) {
        TwilioEmulator twilio = running(context);
        if (twilio != null) {
            twilio.close();
        }
    }

    /** The log beside a failure that is not the emulator's own. */
    private static final class WhatHappened extends RuntimeException {
        private static final long serialVersionUID = 1;

        WhatHappened(TwilioEmulator twilio) {
            super(
                    "What happened at the local Twilio:\n"
                            + twilio.log().stream()
                                    .map(LogEntry::toString)
                                    .collect(Collectors.joining("\n")),
                    null,
                    false,
                    false);
        }
    }
}
