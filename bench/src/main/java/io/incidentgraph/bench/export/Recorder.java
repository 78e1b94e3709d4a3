package io.incidentgraph.bench.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Listens to what the program sends through the driver. */
final class Recorder implements BeanPostProcessor {

    /** What was sent. */
    record Statement(String cypher, Map<String, Object> parameters) {
    }

    private @Nullable Driver driver;

    private final List<Statement> statements = new ArrayList<>();

    private volatile boolean listening;

    /** The driver, without anybody listening. */
    Driver driver() {
        return Objects.requireNonNull(driver);
    }

    void begin() {
        statements.clear();
        listening = true;
    }

    List<Statement> end() {
        listening = false;
        return List.copyOf(statements);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Driver found) {
            driver = found;
            return listener(Driver.class, found);
        }
        return bean;
    }

    private <T> T listener(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (_, method, arguments) -> {
            if (listening && method.getName().equals("run") && arguments[0] instanceof String cypher) {
                statements.add(new Statement(cypher, parameters(arguments)));
            }
            try {
                var result = method.invoke(target, arguments);
                return result instanceof Session session ? listener(Session.class, session)
                        : result instanceof Transaction tx ? listener(Transaction.class, tx) : result;
            }
            catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parameters(Object[] arguments) {
        return arguments.length > 1 && arguments[1] instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

}
