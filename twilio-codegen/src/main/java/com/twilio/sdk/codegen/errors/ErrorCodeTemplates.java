package com.twilio.sdk.codegen.errors;

/** The sources of the error codes, with holes for what the facts tell. */
final class ErrorCodeTemplates {
    static final String VOCABULARY = """
            package ${package};

            import java.util.Arrays;
            import org.jspecify.annotations.Nullable;

            /**
             * An error code of Twilio: why a request, a call or a message failed.
             *
             * <p>{@code ErrorCode.${example}} is {@code ${exampleCode}}; a code that is not listed here comes
             * from {@link #of}. {@code switch (code.known())} tells the listed ones apart. Immutable.
             */
            public final class ErrorCode {
                ${constants}

                private final int value;

                private ErrorCode(int value) {
                    this.value = value;
                }

                /** Returns the error code with this number, listed here or not. */
                public static ErrorCode of(int value) {
                    return new ErrorCode(value);
                }

                /** Returns Twilio's number for the error. */
                public int value() {
                    return value;
                }

                /** Returns the error code for a {@code switch}. */
                public Known known() {
                    return Known.of(value);
                }

                /** Returns what happened, a sentence; null for a code that is not listed. */
                public @Nullable String cause() {
                    return ErrorTexts.of(value, 1);
                }

                /** Returns what to do about it, a sentence; null for a code that is not listed. */
                public @Nullable String nextStep() {
                    return ErrorTexts.of(value, 2);
                }

                /** Returns the address of Twilio's page about the error. */
                public String page() {
                    return "https://www.twilio.com/docs/errors/" + value;
                }

                @Override
                public boolean equals(@Nullable Object other) {
                    return other instanceof ErrorCode && ((ErrorCode) other).value == value;
                }

                @Override
                public int hashCode() {
                    return value;
                }

                /** Returns number and name: {@code ${exampleCode} ${example}}. */
                @Override
                public String toString() {
                    return known() == Known.UNKNOWN ? String.valueOf(value) : value + " " + known();
                }

                /** The error codes that this version lists, in ascending order. */
                public enum Known {
                    ${known}
                    /** A code that is not listed; {@link ErrorCode#value()} has its number. */
                    UNKNOWN(Integer.MAX_VALUE);

                    private static final Known[] ALL = values();
                    private static final int[] VALUES =
                            Arrays.stream(ALL).mapToInt(known -> known.value).toArray();

                    private final int value;

                    Known(int value) {
                        this.value = value;
                    }

                    private static Known of(int value) {
                        int index = Arrays.binarySearch(VALUES, value);
                        return index < 0 ? UNKNOWN : ALL[index];
                    }
                }
            }
            """;

    static final String TEXTS = """
            package ${package};

            import org.jspecify.annotations.Nullable;

            /** The words to the error codes, a line for each: number, cause and next step. */
            final class ErrorTexts {
                private ErrorTexts() {}

                /** Returns a part of the line of a code: 1 is the cause, 2 the next step. */
                static @Nullable String of(int code, int part) {
                    for (String line : lines(code / 1000).split("\\n")) {
                        if (line.startsWith(code + "|")) {
                            return line.split("[|]")[part];
                        }
                    }
                    return null;
                }

                private static String lines(int thousand) {
                    switch (thousand) {
                        ${cases}
                        default:
                            return "";
                    }
                }
            }
            """;

    static final String TEXT_CASE = """
            case ${thousand}:
                return ""\"
                        ${lines}
                        ""\";
            """;

    private ErrorCodeTemplates() {}
}
