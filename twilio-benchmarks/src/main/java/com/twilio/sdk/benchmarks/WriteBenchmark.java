package com.twilio.sdk.benchmarks;

import com.twilio.sdk.twiml.VoiceResponse;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Six verbs, built and written: by hand, by us, by a reused JAXB marshaller on our tree, by the official SDK. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WriteBenchmark {
    private final String name = "Ada";
    private final String number = "+14155551212";
    private final Marshaller marshaller;

    /** Makes the marshaller once. */
    public WriteBenchmark() {
        try {
            marshaller = JAXBContext.newInstance(VoiceResponse.class).createMarshaller();
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails unless all make the same document; the official SDK has another order of attributes. */
    @Setup
    public void check() throws JAXBException {
        VoiceResponse expected = VoiceResponse.parse(byHand());
        for (String xml : List.of(ours(), jaxb(), official())) {
            if (!VoiceResponse.parse(xml).equals(expected)) {
                throw new IllegalStateException("Another document: " + xml);
            }
        }
    }

    @Benchmark
    public String byHand() {
        return SixVerbs.byHand(name, number);
    }

    @Benchmark
    public String ours() {
        return SixVerbs.ours(name, number);
    }

    @Benchmark
    public String jaxb() throws JAXBException {
        StringWriter out = new StringWriter(512);
        marshaller.marshal(SixVerbs.tree(name, number), out);
        return out.toString();
    }

    @Benchmark
    public String official() {
        return SixVerbs.official(name, number);
    }
}
