package com.twilio.sdk.script;

/**
 * What the exit code of a script says to the shell.
 *
 * <p>{@code java -cp twilio-all.jar SendText.java … ; [ $? -eq 3 ] && echo "look before you send it again"}
 */
public enum ScriptExit {
    /** 0: it is done. */
    DONE(0),
    /** 1: Twilio refused it, or it failed, and nothing was sent that the output does not tell. */
    FAILED(1),
    /** 2: the command line, a file or the environment is wrong; nothing was sent. */
    USAGE(2),
    /** 3: nobody knows whether it was carried out: look before it is run again. */
    UNKNOWN(3);

    private final int code;

    ScriptExit(int code) {
        this.code = code;
    }

    /** Returns the number that the process ends with. */
    public int code() {
        return code;
    }
}
