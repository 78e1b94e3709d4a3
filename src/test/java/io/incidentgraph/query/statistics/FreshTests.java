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
        clock.addAndGet(Duration.ofSeconds(11).toNanos());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int reader = 0; reader < 1_000; reader++) {
                assertThat(fresh.get("件数")).isEqualTo("old");
            }
            while (asked.get() < 2) {
                Thread.onSpinWait();
            }
        });
        assertThat(asked).as("once for the thousand who read it meanwhile").hasValue(2);
        answer.countDown();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            while (!fresh.get("件数").equals("new")) {
                Thread.onSpinWait();
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
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(fresh.get("件数")).isEqualTo("substitute"));
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
        clock.addAndGet(Duration.ofSeconds(11).toNanos());
        while (asked.get() < 2) {
            assertThat(fresh.get("件数")).isEqualTo("old");
            Thread.sleep(1);
        }
        assertThat(fresh.get("件数")).isEqualTo("old");
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
