package io.incidentgraph.database;

/** Connection details that know what helps when the server refuses them. */
interface AuthenticationRemedy {

    /** Reason and remedy in one line. */
    String authenticationRemedy();

}
