/**
 * Lists of the classic API, which are read page by page and make what they list.
 *
 * <p>Place in the flow: <b>account.getCalls(filters) → CallList → client.calls().list → Call</b>.
 */
@NullMarked
package com.twilio.sdk.resource.list;

import org.jspecify.annotations.NullMarked;
