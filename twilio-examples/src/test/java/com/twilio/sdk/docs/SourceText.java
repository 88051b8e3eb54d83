package com.twilio.sdk.docs;

import java.net.URI;

import javax.tools.SimpleJavaFileObject;

/** A Java class for the compiler that stands in no file. */
public final class SourceText extends SimpleJavaFileObject {
    private final String text;

    /** Makes it with the name of the class and its whole source. */
    public SourceText(String className, String text) {
        super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
