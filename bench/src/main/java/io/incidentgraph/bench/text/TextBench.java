package io.incidentgraph.bench.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import com.atilika.kuromoji.ipadic.Tokenizer;

import io.incidentgraph.bench.measure.Arguments;
import io.incidentgraph.disclosure.Extractor;
import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.disclosure.extract.RuleExtractor;

/** The whole extraction beside the bare morphological analyser, and a long text beside many short ones, turn by turn in one JVM. */
public final class TextBench {

    private static final String HELP = """
            Usage: ./run texts [--texts DIRECTORY] [--warm-up 150] [--rounds 30]

              --texts    the texts (*.txt, UTF-8); default: ../shared/data/disclosures/text beside the checkout
              --warm-up  rounds that are not counted: the compilers need some hundred
              --rounds   rounds that are
            """;

    private static final int PIECE = 2_000;

    private static final int PIECES = 100;

    private final Tokenizer tokenizer = new Tokenizer();

    private final Extractor extractor = RuleExtractor.load();

    private final Options options;

    private long kept;

    private TextBench(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException {
        if (List.of(arguments).contains("--help")) {
            System.out.print(HELP);
            return;
        }
        try {
            new TextBench(Options.parse(arguments)).run();
        }
        catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException {
        var texts = texts();
        System.out.printf("%d texts, %,d characters; %d rounds after %d to warm up; times in ms: median (fastest–slowest)%n%n", texts.size(),
                texts.stream().mapToInt(String::length).sum(), options.rounds(), options.warmUp());
        var pieces = pieces(texts);
        compare("bare analyser", () -> texts.forEach(this::tokenize), "whole extraction", () -> texts.forEach(this::extract));
        compare("%d × %,d".formatted(PIECES, PIECE), () -> pieces.forEach(this::extract),
                "1 × %,d".formatted(PIECES * PIECE), () -> extract(String.join("", pieces)));
        System.out.printf("%n(%d tokens and records were seen)%n", kept);
    }

    /** Turns are taken in each round, so that what else runs on the machine hits both. */
    private void compare(String name, Runnable work, String otherName, Runnable otherWork) {
        IntStream.range(0, options.warmUp()).forEach(_ -> {
            work.run();
            otherWork.run();
        });
        var times = new ArrayList<Double>();
        var otherTimes = new ArrayList<Double>();
        for (int round = 0; round < options.rounds(); round++) {
            if (round % 2 == 0) {
                times.add(milliseconds(work));
                otherTimes.add(milliseconds(otherWork));
            }
            else {
                otherTimes.add(milliseconds(otherWork));
                times.add(milliseconds(work));
            }
        }
        var ratios = IntStream.range(0, times.size()).mapToObj(round -> otherTimes.get(round) / times.get(round)).toList();
        System.out.printf(Locale.ROOT, "%-18s %s%n%-18s %s%n%-18s %s%n%n", name, Spread.of(times), otherName, Spread.of(otherTimes), "second ÷ first", Spread.of(ratios));
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private void tokenize(String text) {
        kept += tokenizer.tokenize(text).size();
    }

    private void extract(String text) {
        kept += extractor.extract(SourceText.of(text)).records().size();
    }

    private List<String> texts() throws IOException {
        if (!Files.isDirectory(options.texts())) {
            throw new IllegalArgumentException(options.texts() + " is not there; --texts names a directory of texts");
        }
        var texts = new ArrayList<String>();
        try (var files = Files.list(options.texts())) {
            for (var file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("There is no *.txt in " + options.texts());
        }
        return texts;
    }

    /** The texts one after another, again and again, cut without regard to what they say. */
    private static List<String> pieces(List<String> texts) {
        var all = String.join("\n\n", texts) + "\n\n";
        var endless = all.repeat(PIECE * PIECES / all.length() + 1);
        return IntStream.range(0, PIECES).mapToObj(number -> endless.substring(number * PIECE, (number + 1) * PIECE)).toList();
    }

    private record Options(Path texts, int warmUp, int rounds) {

        static Options parse(String... words) {
            var given = new Arguments(HELP, Set.of(), words);
            return given.all(new Options(given.path("texts", "../../shared/data/disclosures/text"), given.number("warm-up", 150), given.number("rounds", 30)));
        }

    }

    /** The middle of some figures, and how far they lie apart. */
    private record Spread(double median, double least, double most) {

        static Spread of(List<Double> figures) {
            var sorted = figures.stream().sorted().toList();
            return new Spread(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%8.2f (%.2f–%.2f)", median, least, most);
        }

    }

}
