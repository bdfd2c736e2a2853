package org.claimboard.editor;

import java.util.List;

/** A section as the page shows it. */
public record SectionView(String id, String label, String hint, List<View> parts) {}
