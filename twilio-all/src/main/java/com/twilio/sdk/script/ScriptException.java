package com.twilio.sdk.script;

/**
 * The end of a script, told in one sentence that names the value and the next step.
 *
 * <p>{@code throw ScriptException.usage("Line 7 has no number; write it as +15558675310.")} ⇒ that sentence on standard
 * error, no stack trace, and exit code 2.
 */
public final class ScriptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ScriptExit exit;

    private ScriptException(ScriptExit exit, String sentence) {
        super(sentence);
        this.exit = exit;
    }

    /** Returns the end of a script that was started wrongly: {@link ScriptExit#USAGE}. */
    public static ScriptException usage(String sentence) {
        return new ScriptException(ScriptExit.USAGE, sentence);
    }

    /** Returns the end of a script that could not do its work: {@link ScriptExit#FAILED}. */
    public static ScriptException failed(String sentence) {
        return new ScriptException(ScriptExit.FAILED, sentence);
    }

    /** Returns the exit code that goes with the sentence. */
    public ScriptExit exit() {
        return exit;
    }
}
