package io.incidentgraph.disclosure.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.FactType;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.StatedFact;
import io.incidentgraph.model.TextRange;
import io.incidentgraph.model.format.RecordFormat;

/**
 * The passages behind facts, held against what the facts say without asking the rules that found them: a number's passage has
 * its digits, a date's its day or a word that stands for one, a name's the name or a word that stands for it.
 */
class EvidenceTests {

    private static final Path SHARED = Path.of("../shared/data/disclosures/text");

    private static final Pattern STANDS_FOR_A_NAME = Pattern.compile("[当弊本自同貴]|我々|私ども|委託|再委託|業者|事業者|先|ベンダ|メーカ|会社|サービス|サイト|システム|クラウド|アカウント|"
            + "(?i:\\b(?:we|us|our|company|vendor|provider|contractor|processor|supplier|firm)\\b)");

    private static final Pattern STANDS_FOR_A_DAY = Pattern.compile("同|翌|当|前|本日|昨日|先|末|頃|以降|[春夏秋冬]|(?i:same|next|previous|today|yesterday|day)");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.億万千百]*");

    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)([億万千百]?)");

    @Test
    void thePassageBehindAFactSaysIt() throws IOException, URISyntaxException {
        assertThat(faults(UnaryOperator.identity())).isEmpty();
    }

    @Test
    void passagesThatAreShiftedAreNoticed() throws IOException, URISyntaxException {
        assertThat(faults(range -> new TextRange(range.start() + 40, range.end() + 40))).as("several in each text").hasSizeGreaterThan(2 * texts().size());
    }

    private static List<String> faults(UnaryOperator<TextRange> shift) throws IOException, URISyntaxException {
        var extractor = RuleExtractor.load();
        var faults = new ArrayList<String>();
        for (var file : texts()) {
            var text = Files.readString(file);
            for (var tree : extractor.extract(SourceText.of(text, file.getFileName().toString())).records()) {
                var record = RecordFormat.of(tree);
                facts(record, text, shift, faults);
                values(record, text, shift, faults);
            }
        }
        return faults;
    }

    private static List<Path> texts() throws IOException, URISyntaxException {
        var own = Path.of(Objects.requireNonNull(EvidenceTests.class.getResource("/disclosure/text")).toURI());
        var files = new ArrayList<Path>();
        for (var folder : List.of(own, SHARED)) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> list = Files.list(folder)) {
                    list.sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    private static void facts(IncidentRecord record, String text, UnaryOperator<TextRange> shift, List<String> faults) {
        for (var fact : record.facts()) {
            if (fact.evidence().isEmpty() || fact.evidence().stream().map(evidence -> quote(text, shift.apply(evidence.range()))).noneMatch(quote -> says(quote, fact))) {
                faults.add("%s: %s %s %s".formatted(record.incident(), fact.type(), fact.target().attributes().isEmpty() ? fact.target().id() : fact.target().attributes(),
                        fact.evidence().stream().map(evidence -> quote(text, shift.apply(evidence.range()))).toList()));
            }
        }
    }

    private static void values(IncidentRecord record, String text, UnaryOperator<TextRange> shift, List<String> faults) {
        record.values().forEach((name, value) -> value.evidence().forEach(evidence -> {
            var quote = quote(text, shift.apply(evidence.range()));
            if (quote.isBlank() || value.value() instanceof Edtf date && !saysDate(quote, date)) {
                faults.add("%s: %s %s [%s]".formatted(record.incident(), name, value.value(), quote));
            }
        }));
    }

    private static boolean says(String quote, StatedFact fact) {
        var attributes = fact.target().attributes();
        if (fact.type() == FactType.COUNTED) {
            return numbers(quote).stream().anyMatch(number -> number.equals(attributes.get("max")) || number.equals(attributes.get("min")));
        }
        return !quote.isBlank() && (fact.type() != FactType.AFFECTED && fact.type() != FactType.INVOLVED || !(attributes.get("name") instanceof String name)
                || plain(quote).contains(plain(name)) || STANDS_FOR_A_NAME.matcher(quote).find());
    }

    /** One that is uncertain may be inferred from another passage. */
    private static boolean saysDate(String quote, Edtf date) {
        return date.text().endsWith("?") || STANDS_FOR_A_DAY.matcher(quote).find() || Stream.of(date.text().split("/"))
                .anyMatch(end -> quote.contains(lastPart(end)) || end.length() <= 7 && quote.matches("(?s).*[元\\d].*"));
    }

    private static String lastPart(String date) {
        return Stream.of(date.replaceFirst("T.*", "").split("[^0-9]+")).filter(part -> !part.isEmpty()).reduce("", (_, part) -> part).replaceFirst("^0+(?=.)", "");
    }

    private static List<Long> numbers(String quote) {
        var numbers = new ArrayList<Long>();
        var matcher = NUMBER.matcher(quote.replaceAll("(?<=\\d)[,、\\s]+(?=[\\d億万千百])", ""));
        while (matcher.find()) {
            var parts = PART.matcher(matcher.group());
            double number = 0;
            while (parts.find()) {
                number += Double.parseDouble(parts.group(1)) * unit(parts.group(2));
            }
            numbers.add(Math.round(number));
        }
        return numbers;
    }

    private static long unit(String name) {
        return switch (name) {
            case "億" -> 100_000_000;
            case "万" -> 10_000;
            case "千" -> 1_000;
            case "百" -> 100;
            default -> 1;
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static String quote(String text, TextRange range) {
        int end = Math.min(range.end(), text.codePointCount(0, text.length()));
        int start = Math.min(range.start(), end);
        return Normalizer.normalize(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)), Normalizer.Form.NFKC);
    }

}
