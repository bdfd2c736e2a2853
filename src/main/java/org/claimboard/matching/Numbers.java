package org.claimboard.matching;

