package org.claimboard.matching;
