package io.incidentgraph.query.parameter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.query.parameter.Decisions.Decision;

/** Keeps what was made of one operation, found again by asking the same questions. It can be shared between threads. */
public final class DecisionTree<T> {

    private static final int BRANCHES = 32;

    private volatile @Nullable Node<T> root;

    /** What was made for the same answers. */
    public Optional<T> find(Map<String, ?> variables) {
        Node<T> node = root;
        while (node instanceof Question<T>(var question, var next)) {
            node = next.get(question.apply(variables));
        }
        return node instanceof Made<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    /** Keeps what was made after these decisions, unless there is too much of it already. */
    public synchronized void put(Decisions decisions, T value) {
        root = put(root, decisions.made(), value);
    }

    private Node<T> put(@Nullable Node<T> node, List<Decision> decisions, T value) {
        if (decisions.isEmpty()) {
            return new Made<>(value);
        }
        Decision first = decisions.getFirst();
        Question<T> question = node instanceof Question<T> there ? there : new Question<>(first.question(), new ConcurrentHashMap<>());
        if (question.next().size() < BRANCHES || question.next().containsKey(first.answer())) {
            question.next().compute(first.answer(), (_, next) -> put(next, decisions.subList(1, decisions.size()), value));
        }
        return question;
    }

    private sealed interface Node<T> {
    }

    private record Made<T>(T value) implements Node<T> {
    }

    private record Question<T>(Function<Map<String, ?>, ?> question, Map<Object, Node<T>> next) implements Node<T> {
    }

}
