package com.twilio.sdk.codegen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Breaks the lines of a source that are wider than the page: comments, signatures, operations and constants.
 *
 * <p>So templates stay what they look like, however long the names are that fill them.
 */
final class LongLines {
    private static final Pattern COMMENT = Pattern.compile("( *)/\\*\\* (.*) \\*/");
    private static final Pattern SIGNATURE =
            Pattern.compile("( *)((?:public|protected|private) [^(=]*\\()(.*\\) \\{)");
    private static final Pattern ASSIGNMENT =
            Pattern.compile("( *)(public static final \\w+ \\w+ =) (new .*;)");
    private static final Pattern ARGUMENTS = Pattern.compile("( *)(\".*\",) (Repeat\\..*)");

    private LongLines() {}

    static String broken(String source) {
        return source.lines()
                .map(line -> line.length() > JavaDoc.WIDTH ? brokenLine(line) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String brokenLine(String line) {
        Matcher comment = COMMENT.matcher(line);
        if (comment.matches()) {
            String indent = comment.group(1);
            String lines = JavaDoc.comment(indent.length(), comment.group(2));
            return indent + lines.replace("\n", "\n" + indent);
        }
        Matcher signature = SIGNATURE.matcher(line);
        if (signature.matches()) {
            return signature.group(1) + signature.group(2) + "\n" + signature.group(1) + "        "
                    + signature.group(3);
        }
        Matcher arguments = ARGUMENTS.matcher(line);
        if (arguments.matches()) {
            return arguments.group(1) + arguments.group(2) + "\n" + arguments.group(1)
                    + arguments.group(3);
        }
        Matcher assignment = ASSIGNMENT.matcher(line);
        return assignment.matches()
                ? assignment.group(1) + assignment.group(2) + "\n" + assignment.group(1)
                        + "        " + assignment.group(3)
                : line;
    }
}
