package io.incidentgraph.review;

/** Why a decision cannot be kept, and what to do. */
final class ReviewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReviewException(String message) {
        super(message);
    }

}
