package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Template;

import java.util.List;

/** Emits what a whole document has beyond an element: reading. */
final class RootEmitter {
    private static final String PARSE = """
            /**
             * Reads a document and keeps what this version does not know.
             *
             * @throws TwimlParseException if it is not well-formed, has another root, or is beyond a
             *     limit
             */
            public static ${name} parse(String xml) {
                return parse(xml, ParseOptions.lenient());
            }

            /**
             * Reads a document.
             *
             * @throws TwimlParseException if it is not well-formed, has another root, is beyond a limit,
             *     or the options refuse something in it
             */
            public static ${name} parse(String xml, ParseOptions options) {
                return Reader.INSTANCE.read(xml, options);
            }

            /**
             * Reads a document from bytes in UTF-8, UTF-16, or the encoding that it declares; leaves the
             * stream open.
             *
             * @throws TwimlParseException if it is not well-formed, has another root, is beyond a limit,
             *     or the options refuse something in it
             * @throws IOException if the stream fails
             */
            public static ${name} parse(InputStream xml, ParseOptions options) throws IOException {
                return Reader.INSTANCE.read(DocumentBytes.decode(xml, options.maxBytes()), options);
            }
            """;

    private static final String READER = """
            /** Starts JAXB with the first document that is read, not before. */
            private static final class Reader {
                static final TwimlReader<${name}> INSTANCE = new TwimlReader<>(${name}.class);
            }
            """;

    private RootEmitter() {}

    static List<String> emit(String name) {
        return List.of(
                Template.of(PARSE).with("name", name).text(),
                Template.of(READER).with("name", name).text());
    }
}
