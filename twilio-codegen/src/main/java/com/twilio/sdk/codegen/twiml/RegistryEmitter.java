package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Template;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Emits the registry that tells JAXB of each tag once. */
final class RegistryEmitter {
    private static final String REGISTRY = """
            package ${package};

            import jakarta.xml.bind.JAXBElement;
            import jakarta.xml.bind.annotation.XmlElementDecl;
            import jakarta.xml.bind.annotation.XmlRegistry;
            import javax.xml.namespace.QName;

            /** Every tag of TwiML, for JAXB, which finds this class by its name; without it children come as DOM. */
            @XmlRegistry
            final class ObjectFactory {
                ObjectFactory() {}

                private static JAXBElement<TwimlNode> named(String tag, TwimlNode node) {
                    return new JAXBElement<>(new QName(tag), TwimlNode.class, node);
                }

                ${methods}
            }
            """;

    private static final String METHOD = """
            @XmlElementDecl(name = "${tag}")
            JAXBElement<TwimlNode> create${name}(TwimlNode node) {
                return named("${tag}", node);
            }
            """;

    private RegistryEmitter() {}

    static String emit(List<Element> elements) {
        return Template.of(REGISTRY)
                .with("package", TwimlModel.ROOT_PACKAGE)
                .with(
                        "methods",
                        elements.stream()
                                .filter(element -> !element.isRoot())
                                .map(element -> element.tag)
                                .distinct()
                                .map(RegistryEmitter::method)
                                .collect(Collectors.joining("\n")))
                .text();
    }

    private static String method(String tag) {
        String java = JavaName.method(tag);
        return Template.of(METHOD)
                .with("tag", tag)
                .with("name", java.substring(0, 1).toUpperCase(Locale.ROOT) + java.substring(1))
                .text();
    }
}
