package io.incidentgraph.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the elements out of the array that a field of the top object holds, such as the objects of a bundle. There may be
 * several such objects, one behind the other or in an array. What stands in the place of one is handed on as faulty.
 */
final class FieldCutter implements RawElements {

    private enum Place {
        START, TOP, OBJECT, ARRAY, END
    }

    /** No source has so many fields at its top; of an object that has, only these are watched. */
    private static final int WATCHED = 1_000;

    private final String array;

    private final JsonScan scan;

    private final Set<String> names = new HashSet<>();

    private Place place = Place.START;

    private int open;

    FieldCutter(String document, InputStream input, String array, int largest) {
        this.array = array;
        this.scan = new JsonScan(document, input, largest);
    }

    @Override
    public @Nullable Raw next() throws IOException {
        if (place == Place.START) {
            scan.skipMark();
            place = Place.TOP;
        }
        Raw found = null;
        while (found == null && place != Place.END) {
            scan.skipBlanks();
            found = scan.peek() == ByteScanner.END ? end() : switch (place) {
                case ARRAY -> element();
                case OBJECT -> field();
                default -> top();
            };
        }
        return found;
    }

    private @Nullable Raw end() {
        boolean whole = place == Place.TOP && open == 0;
        boolean inArray = place != Place.OBJECT;
        place = Place.END;
        return whole ? null : scan.fault("The document ends before its %s does".formatted(inArray ? "array" : "object"));
    }

    private @Nullable Raw top() throws IOException {
        switch (scan.peek()) {
            case '{' -> {
                names.clear();
                place = Place.OBJECT;
            }
            case '[' -> open++;
            case ']' -> {
                if (open == 0) {
                    return unfit();
                }
                open--;
            }
            default -> {
                return unfit();
            }
        }
        scan.next();
        return null;
    }

    private Raw unfit() throws IOException {
        var value = scan.value();
        return new Raw(value.position(), value.bytes(), "Here should be an object with an array '%s'".formatted(array));
    }

    private @Nullable Raw field() throws IOException {
        if (scan.peek() == '}') {
            scan.next();
            place = Place.TOP;
            return null;
        }
        if (scan.peek() != '"') {
            var rest = scan.value();
            place = Place.END;
            return new Raw(rest.position(), rest.bytes(), "Here should be the name of a field, in double quotes: nothing from here on can be read");
        }
        String name = scan.name();
        boolean again = !names.add(name);
        scan.skipBlanks();
        if (again) {
            var value = scan.value();
            return new Raw(value.position(), value.bytes(), Defects.repeated(name, "", value.position().line()));
        }
        if (names.size() > WATCHED) {
            names.remove(name);
        }
        if (name.equals(array) && scan.peek() == '[') {
            scan.next();
            place = Place.ARRAY;
        } else {
            scan.skipValue();
        }
        return null;
    }

    private @Nullable Raw element() throws IOException {
        if (scan.peek() == ']') {
            scan.next();
            place = Place.OBJECT;
            return null;
        }
        return scan.value();
    }

    @Override
    public void close() throws IOException {
        scan.close();
    }

}
