package io.incidentgraph;

/**
 * Where the program starts. Compiled for an older Java than the rest, so that it can still say which one is
 * missing; for the same reason it names nothing of the rest but by reflection.
 */
public final class Launcher {

    static final int NEEDED = 25;

    private static final String APPLICATION = "io.incidentgraph.IncidentGraphApplication";

    private Launcher() {
    }

    public static void main(String[] args) throws ReflectiveOperationException {
        if (Runtime.version().feature() < NEEDED) {
            System.err.println(tooOld(Runtime.version().feature(), System.getProperty("java.home")));
            System.exit(3);
        }
        Class.forName(APPLICATION).getMethod("main", String[].class).invoke(null, (Object) args);
    }

    static String tooOld(int found, String home) {
        return "Incident Graph needs Java " + NEEDED + " or newer; this is Java " + found + " in " + home
                + ". Start it with the newer one by its path: <directory of JDK " + NEEDED + ">/bin/java -jar incident-graph.jar";
    }

}
