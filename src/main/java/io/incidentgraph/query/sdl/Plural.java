package io.incidentgraph.query.sdl;

/** English plurals, as far as names of types need them; {@code @plural} says the others. */
final class Plural {

    private Plural() {
    }

    static String of(String typeName) {
        String name = Character.toLowerCase(typeName.charAt(0)) + typeName.substring(1);
        if (name.matches(".*[^aeiou]y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name + (name.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }

}
