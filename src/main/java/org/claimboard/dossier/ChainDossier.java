package org.claimboard.dossier;

import java.util.List;
import org.claimboard.claim.ReportingChain;

/** A chain of circular reporting with the sources of its steps, in no language yet. */
public record ChainDossier(ReportingChain chain, List<Step> steps) {}
