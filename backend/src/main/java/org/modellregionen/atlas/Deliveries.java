package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** The bulk deliveries that are being written here. Search lets them go first and follows when they are through. */
@ApplicationScoped
public class Deliveries {
    private final AtomicInteger running = new AtomicInteger();

    void begin() {
        running.incrementAndGet();
    }

    void end() {
        running.decrementAndGet();
    }

    public boolean areRunning() {
        return running.get() > 0;
    }
}
