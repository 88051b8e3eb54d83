package com.twilio.sdk.codegen.jsp;

import com.twilio.sdk.codegen.JavaName;

import java.util.regex.Pattern;

/**
 * XML as the source of a page: {@code <Say>Hello</Say>} ⇒ {@code <t:say>Hello</t:say>}. A page takes no name with a
 * colon that is not that of a tag library: {@code xml:lang} ⇒ {@code xmlLang}.
 */
final class PageSource {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z-]+)");

    private PageSource() {}

    static String of(String xml) {
        return TAG.matcher(xml)
                .replaceAll(match -> "<" + match.group(1) + "t:" + JavaName.method(match.group(2)))
                .replace(" xml:lang=", " xmlLang=");
    }
}
