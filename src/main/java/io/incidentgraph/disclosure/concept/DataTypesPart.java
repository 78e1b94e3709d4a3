package io.incidentgraph.disclosure.concept;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.model.Status;

import org.jspecify.annotations.Nullable;

/** Writes {@code dataTypes}: one item a type, group of persons and answer, and decides where mentions contradict each other. */
public final class DataTypesPart implements DraftPart {

    private static final int PASSAGES = 4;

    private static final String VAGUE = "personal";

    private static final String ADDRESS = "personal.email";

    /** Whoever puts all recipients where all can read them shows their addresses, whether he says so or not. */
    private static final String TO_ALL = "error.misdelivery.email-cc";

    @Override
    public void write(Incident incident, Draft draft) {
        var ways = incident.all(CauseMention.class).stream().filter(DataTypesPart::byCredentials)
                .map(cause -> incident.text().sentenceAt(cause.span().start())).filter(Objects::nonNull).toList();
        var byType = incident.all(DataMention.class).stream().filter(mention -> !means(mention, ways))
                .collect(Collectors.groupingBy(DataMention::type, LinkedHashMap::new, Collectors.toList()));
        if (byType.size() > 1) {
            byType.remove(VAGUE);
        }
        byType.forEach((type, mentions) -> write(type, settled(mentions, draft), draft));
        if (!byType.containsKey(ADDRESS)) {
            incident.all(CauseMention.class).stream().filter(cause -> cause.told() && cause.within(TO_ALL)).findFirst()
                    .ifPresent(cause -> draft.add("dataTypes", List.of(cause.span())).put("type", ADDRESS));
        }
    }

    private static boolean byCredentials(CauseMention cause) {
        return cause.told() && (cause.within("hacking.stolen-credentials") || cause.within("control.weak-password"));
    }

    /** A password that was the way in is not among what was taken. */
    private static boolean means(DataMention mention, List<Sentence> ways) {
        return mention.type().startsWith("credentials") && ways.stream().anyMatch(sentence -> sentence.span().contains(mention.span()));
    }

    /** Nothing found is no denial where the data are said to be exposed; not being among the data is one, for those it speaks of. */
    private static List<DataMention> settled(List<DataMention> mentions, Draft draft) {
        var exposed = mentions.stream().filter(mention -> !mention.denied()).toList();
        var denied = mentions.stream().filter(DataMention::denied).toList();
        if (exposed.isEmpty() || denied.isEmpty()) {
            return mentions;
        }
        var outright = denied.stream().filter(mention -> !mention.exposed().noEvidence()).toList();
        if (outright.isEmpty()) {
            draft.why(denied.getFirst().span(), "not found to be exposed here, said to be exposed elsewhere: the latter counts");
            return exposed;
        }
        var told = exposed.stream().filter(mention -> outright.stream().noneMatch(denial -> sameGroup(mention, denial))).toList();
        if (told.size() < exposed.size()) {
            draft.why(outright.getFirst().span(), "said not to be among the data: other mentions of the type do not count");
        }
        return Stream.concat(told.stream(), outright.stream()).toList();
    }

    private static boolean sameGroup(DataMention exposed, DataMention denied) {
        return denied.scope() == null && (denied.subjects().isEmpty() || exposed.subjects().isEmpty()
                || exposed.subjects().stream().anyMatch(denied.subjects()::contains));
    }

    private static void write(String type, List<DataMention> mentions, Draft draft) {
        var groups = mentions.stream().collect(Collectors.groupingBy(mention -> new Group(mention.subjects(), mention.scope(), mention.denied()),
                LinkedHashMap::new, Collectors.toList()));
        var namedSubjects = groups.keySet().stream().filter(group -> !group.subjects.isEmpty()).map(Group::denied).collect(Collectors.toSet());
        groups.forEach((group, members) -> {
            if (!group.subjects.isEmpty() || !namedSubjects.contains(group.denied)) {
                write(type, group, members, draft);
            }
        });
    }

    private static void write(String type, Group group, List<DataMention> mentions, Draft draft) {
        var item = draft.add("dataTypes", passages(mentions));
        item.put("type", type);
        if (!group.subjects.isEmpty()) {
            group.subjects.forEach(item.withArray("subjects")::add);
        }
        if (group.scope != null) {
            item.put("scope", group.scope);
        }
        var status = status(mentions);
        if (status != Status.ASSERTED) {
            item.put("status", status.name());
        }
        mentions.stream().map(DataMention::amount).filter(Objects::nonNull).findFirst().ifPresent(amount -> item.put("amount", amount));
    }

    private static Status status(List<DataMention> mentions) {
        return mentions.stream().map(DataMention::status).min(Status::compareTo).orElse(Status.POSSIBLE);
    }

    private static Collection<Span> passages(List<DataMention> mentions) {
        return mentions.stream().limit(PASSAGES).map(DataMention::span).collect(Collectors.toCollection(TreeSet::new));
    }

    private record Group(List<String> subjects, @Nullable String scope, boolean denied) {
    }

}
