package io.incidentgraph.discovery.shared;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** What is found out when it is first asked for, once. */
final class Lazy<T extends Object> {

    private final Supplier<T> supplier;

    private @Nullable T value;

    Lazy(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    synchronized T get() {
        T known = value;
        if (known == null) {
            known = supplier.get();
            value = known;
        }
        return known;
    }

}
