package org.modellregionen.common;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value of a closed list: its stable key and its label in the language of the answer. */
@Schema(name = "CodedValue")
public record Coded(String key, String label) {}
