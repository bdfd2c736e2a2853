package org.claimboard;

/** Runs test classes that change what is in the store for good. Each begins with the shipped files. */
public class OnScratch implements SharedApplication {}
