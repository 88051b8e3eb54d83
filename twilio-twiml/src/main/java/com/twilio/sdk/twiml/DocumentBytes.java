package com.twilio.sdk.twiml;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes of a document as characters: strictly, so that nothing comes in through an encoding that lies. */
final class DocumentBytes {
    private static final Pattern DECLARED = Pattern.compile(
            "^\uFEFF?<\\?xml[^>]{0,60}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private DocumentBytes() {}

    /** Reads at most {@code maxBytes} and decodes them. */
    static String decode(InputStream stream, int maxBytes) throws IOException {
        byte[] bytes = stream.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw error("the document has more than " + maxBytes + " bytes.", null);
        }
        Charset charset = charset(bytes);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            checkDeclared(charset, text);
            return text;
        } catch (CharacterCodingException e) {
            throw error("the document has bytes that are not " + charset + ".", e);
        }
    }

    /** The byte order mark and the declaration may both name the encoding, but not different ones. */
    private static void checkDeclared(Charset charset, String text) {
        Matcher declared = DECLARED.matcher(text.substring(0, Math.min(text.length(), 128)));
        if (text.startsWith("\uFEFF") && declared.find()) {
            String name = named(declared.group(1)).name();
            if (!charset.name().startsWith(name)) {
                throw error(
                        "the byte order mark says " + charset + ", the declaration says " + name
                                + ".",
                        null);
            }
        }
    }

    /** By the byte order mark, by how the first character is written, or by the declaration. */
    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        String start =
                new String(bytes, 0, Math.min(bytes.length, 128), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw error("the encoding " + name + " is not known.", e);
        }
    }

    private static TwimlParseException error(String message, @Nullable Exception cause) {
        return new TwimlParseException(1, 1, message, cause);
    }
}
