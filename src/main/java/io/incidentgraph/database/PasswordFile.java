package io.incidentgraph.database;

import io.incidentgraph.CannotStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The file that holds the password of the embedded server's user; whoever changes the password changes it there too. */
record PasswordFile(Path path) {

    // no 0, 1, l and o, which are easily taken for one another; 24 of 32 symbols are 120 bits
    private static final String SYMBOLS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 24;

    boolean exists() {
        return Files.exists(this.path);
    }

    String read() {
        try {
            return Files.readString(this.path).strip();
        }
        catch (IOException ex) {
            throw new CannotStartException("The password of the database cannot be read from " + this.path + " ("
                    + Reasons.of(ex) + "): write it there, readable by the owner only.", ex);
        }
    }

    /** Writes a new random password, unless the file is there already, and returns what the file holds. */
    String readOrCreate() {
        if (!exists()) {
            create();
        }
        return read();
    }

    private void create() {
        try {
            OwnerOnly.write(this.path, random() + System.lineSeparator());
        }
        catch (IOException ex) {
            throw new CannotStartException("The password file " + this.path + " cannot be written (" + Reasons.of(ex)
                    + "): change the rights of its directory.", ex);
        }
    }

    private static String random() {
        return new SecureRandom().ints(LENGTH, 0, SYMBOLS.length())
                .mapToObj(SYMBOLS::charAt).map(String::valueOf).collect(Collectors.joining());
    }

}
