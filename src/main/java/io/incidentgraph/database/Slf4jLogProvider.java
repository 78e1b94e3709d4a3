package io.incidentgraph.database;

import org.neo4j.logging.Log;
import org.neo4j.logging.LogProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what Neo4j says to its users to the program's own log. */
final class Slf4jLogProvider implements LogProvider {

    @Override
    public Log getLog(Class<?> type) {
        return new Slf4jLog(LoggerFactory.getLogger(type));
    }

    @Override
    public Log getLog(String name) {
        return new Slf4jLog(LoggerFactory.getLogger(name.contains(".") ? name : "org.neo4j"));
    }

    private record Slf4jLog(Logger to) implements Log {

        @Override
        public boolean isDebugEnabled() {
            return this.to.isDebugEnabled();
        }

        @Override
        public void debug(String message) {
            this.to.debug(message);
        }

        @Override
        public void debug(String message, Throwable failure) {
            this.to.debug(message, failure);
        }

        @Override
        public void debug(String format, Object... arguments) {
            this.to.atDebug().log(() -> format.formatted(arguments));
        }

        @Override
        public void info(String message) {
            this.to.info(message);
        }

        @Override
        public void info(String message, Throwable failure) {
            this.to.info(message, failure);
        }

        @Override
        public void info(String format, Object... arguments) {
            this.to.atInfo().log(() -> format.formatted(arguments));
        }

        @Override
        public void warn(String message) {
            this.to.warn(message);
        }

        @Override
        public void warn(String message, Throwable failure) {
            this.to.warn(message, failure);
        }

        @Override
        public void warn(String format, Object... arguments) {
            this.to.atWarn().log(() -> format.formatted(arguments));
        }

        @Override
        public void error(String message) {
            this.to.error(message);
        }

        @Override
        public void error(String message, Throwable failure) {
            this.to.error(message, failure);
        }

        @Override
        public void error(String format, Object... arguments) {
            this.to.atError().log(() -> format.formatted(arguments));
        }

    }

}
