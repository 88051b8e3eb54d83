package com.twilio.sdk.codegen.jsp;

import com.twilio.sdk.codegen.OutputFolder;
import com.twilio.sdk.codegen.twiml.Tag;

import java.nio.file.Path;
import java.util.List;

/** Generates the tags of {@code twilio-servlet} from {@code facts/twiml}: a class for each, and their descriptor. */
public final class JspGenerator {
    static final String PACKAGE = "com.twilio.sdk.servlet.jsp";

    private JspGenerator() {}

    /** Adds the classes of the tags. */
    public static void generate(Path facts, OutputFolder folder) {
        for (Tag tag : Tag.read(facts)) {
            folder.addJava(PACKAGE, TagEmitter.className(tag), TagEmitter.emit(tag));
        }
    }

    /** Adds the tag library descriptor, a resource of the jar that containers and editors read. */
    public static void generateTld(Path facts, OutputFolder folder) {
        List<Tag> tags = Tag.read(facts);
        folder.add("META-INF/twiml.tld", TldEmitter.emit(tags));
    }
}
