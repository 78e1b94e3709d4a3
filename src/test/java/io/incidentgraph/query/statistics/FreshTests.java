package io.incidentgraph.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FreshTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final AtomicLong clock = new AtomicLong();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch answer = new CountDownLatch(1);

    @AfterEach
    void close() {
        background.shutdownNow();
    }

    @Test
    void nobodyWaitsWhileThereIsAnOlderAnswer() {
        var fresh = fresh(_ -> asked.incrementAndGet() == 1 ? "old" : later("new"), Duration.ofSeconds(10));
        assertThat(fresh.get("件数")).isEqualTo("old");
        assertTimeoutPreemptively(PATIENCE, () -> {
            for (int reader = 0; reader < 1_000 || asked.get() < 2; reader++) {
                assertThat(readLater(fresh)).isEqualTo("old");
            }
        });
        assertThat(asked).as("once for the thousand who read it meanwhile").hasValue(2);
        answer.countDown();
        assertTimeoutPreemptively(PATIENCE, () -> {
            while (!readLater(fresh).equals("new")) {
                Thread.sleep(1);
            }
        });
    }

    @Test
    void asksOnceForAllWhoComeFirst() throws Exception {
        var fresh = fresh(_ -> {
            asked.incrementAndGet();
            return later("all");
        }, Duration.ofSeconds(10));
        var readers = IntStream.range(0, 100).mapToObj(_ -> background.submit(() -> fresh.get("件数"))).toList();
        answer.countDown();
        for (var reader : readers) {
            assertThat(reader.get()).isEqualTo("all");
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void doesNotWaitLongerThanItsPatience() {
        var fresh = fresh(_ -> later("late"), Duration.ofMillis(50));
        assertTimeoutPreemptively(PATIENCE, () -> assertThat(fresh.get("件数")).isEqualTo("substitute"));
        answer.countDown();
    }

    @Test
    void keepsTheOlderAnswerWhereANewOneFails() throws InterruptedException {
        var fresh = fresh(_ -> {
            if (asked.incrementAndGet() > 1) {
                throw new IllegalStateException("接続できません");
            }
            return "old";
        }, Duration.ofSeconds(10));
        assertThat(fresh.get("件数")).isEqualTo("old");
        while (asked.get() < 2) {
            assertThat(readLater(fresh)).isEqualTo("old");
            Thread.sleep(1);
        }
        assertThat(fresh.get("件数")).isEqualTo("old");
    }

    /** A cache may date an answer only after it has handed it out, so a clock that moves once could move too early. */
    private String readLater(Fresh<String, String> fresh) {
        clock.addAndGet(Duration.ofSeconds(11).toNanos());
        return fresh.get("件数");
    }

    private String later(String value) {
        try {
            answer.await();
            return value;
        }
        catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private Fresh<String, String> fresh(Function<String, String> ask, Duration patience) {
        var timing = new Fresh.Timing(patience, Duration.ofSeconds(10), Duration.ofHours(1), clock::get);
        return new Fresh<>(ask, _ -> "substitute", 100, (_, _) -> 1, timing, background, new Outage());
    }

}
