package com.twilio.sdk.twiml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document of {@code src/test/resources/samples}: our own texts in every shape that the samples of Twilio's
 * documentation have.
 *
 * @param name the line above it
 * @param right whether Twilio knows everything in it: {@code ==} before its name, not {@code ~~}
 * @param root the kind of document, by the name of its file
 * @param xml the document
 */
record Sample(String name, boolean right, Class<? extends TwimlElement> root, String xml) {
    static Stream<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/samples"))) {
            for (Path file : files.sorted().toList()) {
                samples.addAll(in(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples.stream();
    }

    private static List<Sample> in(Path file) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String part : Files.readString(file).split("\n(?===|~~)", -1)) {
            int end = part.indexOf('\n');
            if (!part.startsWith("#")) {
                samples.add(new Sample(
                        file.getFileName() + ": " + part.substring(3, end),
                        part.startsWith("=="),
                        root(file.getFileName().toString()),
                        part.substring(end + 1).strip()));
            }
        }
        return samples;
    }

    private static Class<? extends TwimlElement> root(String file) {
        return file.startsWith("voice")
                ? VoiceResponse.class
                : file.startsWith("fax") ? FaxResponse.class : MessagingResponse.class;
    }

    TwimlElement parse(ParseOptions options) {
        if (root == VoiceResponse.class) {
            return VoiceResponse.parse(xml, options);
        }
        return root == FaxResponse.class
                ? FaxResponse.parse(xml, options)
                : MessagingResponse.parse(xml, options);
    }

    @Override
    public String toString() {
        return name;
    }
}
