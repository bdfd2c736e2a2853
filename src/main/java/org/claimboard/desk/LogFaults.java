package org.claimboard.desk;

import java.util.List;

/** What was typed that cannot be taken. */
record LogFaults(List<LogFault> list) {

    static final LogFaults NONE = new LogFaults(List.of());

    public List<LogFault> of(LogEntry entry) {
        return list.stream().filter(fault -> fault.entry() == entry.number()).toList();
    }

    /** What concerns the article or the whole. */
    public List<LogFault> general() {
        return list.stream().filter(fault -> fault.entry() < 0).toList();
    }
}
