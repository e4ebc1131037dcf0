package org.modellregionen.identity;

import java.util.List;

/** A capability that has tasks for people; every implementation is asked when somebody looks at their tasks. */
public interface TaskSource {

    /** What waits for this caller here; nothing where there is nothing. */
    List<Task> tasksOf(Caller caller);
}
