package org.claimboard.record;

import java.time.LocalDate;

/**
 * Why a published claim was withdrawn.
 *
 * @param reason what readers are told
 * @param author who withdrew it
 * @param date the day of it
 */
public record Retraction(LocalizedText reason, String author, LocalDate date) {}
