package org.claimboard.editor;

import java.util.List;

/** Records that fields complete from. */
public record KnownList(String id, List<View.Option> options) {}
