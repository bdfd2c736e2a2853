/** A record with all that belongs to it, loaded once and neutral of language: what pages, API and downloads show of it. */
@NullMarked
package org.claimboard.dossier;

import org.jspecify.annotations.NullMarked;
