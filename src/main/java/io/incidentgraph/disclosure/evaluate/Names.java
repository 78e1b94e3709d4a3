package io.incidentgraph.disclosure.evaluate;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.incidentgraph.model.NameKey;

/** When two names mean the same: without legal forms, brackets and branches. */
final class Names {

    private static final Pattern BRACKETS = Pattern.compile("[((【\\[].*?[))】\\]]");

    private static final Pattern BRANCH = Pattern.compile(".{1,8}(?:営業所|支店|支社|支部|事業所|出張所|工場|本社|本店)");

    private Names() {
    }

    static boolean same(Collection<String> accepted, Collection<String> given) {
        return accepted.stream().anyMatch(one -> given.stream().anyMatch(other -> same(one, other)));
    }

    static boolean same(String accepted, String given) {
        return forms(accepted).anyMatch(one -> forms(given).anyMatch(other -> one.equals(other) || isBranch(one, other) || isBranch(other, one)));
    }

    private static boolean isBranch(String whole, String branch) {
        return branch.startsWith(whole) && BRANCH.matcher(branch.substring(whole.length())).matches();
    }

    private static Stream<String> forms(String name) {
        return Stream.of(name, BRACKETS.matcher(name).replaceAll("")).filter(form -> !form.isBlank()).map(NameKey::of).distinct();
    }

}
