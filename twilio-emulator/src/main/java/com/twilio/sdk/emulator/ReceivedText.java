package com.twilio.sdk.emulator;

import java.util.List;

/**
 * A text that reached a simulated phone.
 *
 * <p>{@code ReceivedText[sid=SM…, from=+14155992671, body=Hello, mediaUrls=[]]}
 *
 * @param sid the message's SID
 * @param from the sender
 * @param body the text; empty for a picture without words
 * @param mediaUrls the media that came with it
 */
public record ReceivedText(String sid, String from, String body, List<String> mediaUrls) {}
