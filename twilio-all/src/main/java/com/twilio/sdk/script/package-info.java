/**
 * What scripts on the command line share: options, exit codes, tables.
 */
@NullMarked
package com.twilio.sdk.script;

import org.jspecify.annotations.NullMarked;
