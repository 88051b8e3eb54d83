import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The part of the build that weighs the jar, and all that a user of the REST client alone has on the class path. */
final class JarSizes {
    private static final long MAX_JAR = 3_500_000;
    private static final long MAX_CLASS_PATH = 7_000_000;

    private JarSizes() {}

    /** Takes the jar, and the class path at run time, whose folders are not counted: the jar stands for them. */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        long size = Files.size(jar);
        long all = size;
        int jars = 1;
        for (String entry : args[1].split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar")) {
                all += Files.size(Path.of(entry));
                jars++;
            }
        }
        System.out.println(jar.getFileName() + ": " + megabytes(size) + " MB; with the "
                + (jars - 1) + " jars that it needs: " + megabytes(all) + " MB");
        List<String> troubles = new ArrayList<>();
        check("The jar of twilio-rest", size, MAX_JAR, troubles);
        check("The class path of a user of twilio-rest", all, MAX_CLASS_PATH, troubles);
        if (!troubles.isEmpty()) {
            System.err.println(String.join(System.lineSeparator(), troubles));
            System.exit(1);
        }
    }

    private static void check(String what, long size, long limit, List<String> troubles) {
        if (size > limit) {
            troubles.add(
                    what + " has " + size + " bytes, more than the " + limit
                            + " that it may have: make the generated classes smaller (twilio-codegen), or leave a dependency out.");
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.2f", bytes / 1e6);
    }
}
