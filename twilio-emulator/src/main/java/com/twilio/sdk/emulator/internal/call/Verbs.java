package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The verbs that are simulated, by tag; the others are reported, never skipped in silence. */
final class Verbs {
    private static final Set<String> KNOWN = Set.of(
            "Siprec", "Stream", "Conference", "Client", "Number", "Message", "Transcription");

    private static final Set<String> DETECTION = Set.of(
            "byoc",
            "machineDetectionSpeechThreshold",
            "machineDetectionSpeechEndThreshold",
            "machineDetectionSilenceTimeout");

    private static final Map<String, Set<String>> UNSIMULATED = Map.of(
            "Dial", Set.of("referUrl", "recordingTrack", "recordingConfigurationId"),
            "Record", Set.of("recordingConfigurationId"),
            "Conference", Set.of("recordingConfigurationId"),
            "Prompt", Set.of("requireMatchingInputs"),
            "Number", DETECTION,
            "Sip", DETECTION,
            "Queue", Set.of("postWorkActivitySid"));

    private final SpeechVerbs speech = new SpeechVerbs();
    private final Map<String, Verb> simulated = new HashMap<>();

    Verbs() {
        simulated.put("Say", speech::say);
        simulated.put("Play", speech::play);
        simulated.put("Pause", speech::pause);
        simulated.put("Gather", new GatherVerb(speech));
        simulated.put("Record", new RecordVerb());
        simulated.put("Dial", new DialVerb());
        simulated.put("Pay", new PayVerb(speech));
        simulated.put("Refer", new ReferVerb());
        simulated.put("Enqueue", new EnqueueVerb());
        simulated.put("Echo", new EchoVerb());
        simulated.put("Leave", EnqueueVerb::leave);
        simulated.put("Sms", new SmsVerb());
        simulated.put("Connect", StreamVerbs::connect);
        simulated.put("Start", StreamVerbs::start);
        simulated.put("Stop", StreamVerbs::stop);
        simulated.put("Redirect", EndVerbs::redirect);
        simulated.put("Hangup", EndVerbs::hangUp);
        simulated.put("Reject", EndVerbs::reject);
    }

    /** Warns of attributes that change nothing here. */
    static void warnOfAttributes(DocumentRun run, TwimlElement element) {
        Set<String> names = UNSIMULATED.getOrDefault(element.getTag(), Set.of());
        for (String name : new TreeSet<>(names)) {
            if (element.attribute(name) != null) {
                run.warn(element, name + " of <" + element.getTag() + "> is not simulated");
            }
        }
    }

    SpeechVerbs speech() {
        return speech;
    }

    void run(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        Verb verb = simulated.get(element.getTag());
        if (verb != null) {
            warnOfAttributes(run, element);
            verb.run(run, scope, element, next);
            return;
        }
        if (KNOWN.contains(element.getTag())) {
            run.warn(element, "<" + element.getTag() + "> is not simulated; the next verb runs");
        }
        next.run();
    }
}
