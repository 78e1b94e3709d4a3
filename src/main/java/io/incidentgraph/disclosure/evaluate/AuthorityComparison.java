package io.incidentgraph.disclosure.evaluate;

import java.util.ArrayList;
import java.util.List;

import io.incidentgraph.model.NameKey;
import io.incidentgraph.vocabulary.Authority;
import io.incidentgraph.vocabulary.Vocabulary;

/** To whom it was reported, whatever the authority is called in the text. */
final class AuthorityComparison implements Comparison {

    private final Vocabulary vocabulary;

    AuthorityComparison(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Outcome compare(GoldIncident gold, Answer answer) {
        var optional = names(gold.texts("authorities_optional"));
        var expected = new ArrayList<Expected<String>>();
        names(gold.texts("authorities")).stream().filter(name -> !optional.contains(name)).forEach(name -> expected.add(Expected.needed(name, name::equals)));
        optional.forEach(name -> expected.add(Expected.tolerated(name, name::equals)));
        var given = names(answer.items("authorities").map(item -> item.path("name").asString("")).toList());
        return Outcome.of(expected, given.stream().map(name -> Given.of(name, name)).toList());
    }

    private List<String> names(List<String> names) {
        return names.stream().map(name -> name(vocabulary, name)).distinct().toList();
    }

    static String name(Vocabulary vocabulary, String name) {
        return vocabulary.authority(name).map(Authority::name).orElseGet(() -> NameKey.of(name));
    }

}
