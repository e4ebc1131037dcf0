package org.modellregionen.local;

/** A reason not to go on that a person can act on; its message is shown as it is. */
class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
