package io.incidentgraph.disclosure.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.party.OrgMention;
import io.incidentgraph.disclosure.party.VendorMention;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;

/**
 * Who noticed first: somebody from whom word came, or who is said to have noticed. Where the sentence says that the incident came to
 * light that way it counts for more; of equals the first.
 */
final class Discovery {

    private static final int NEAR = 70;

    private static final int CLOSE = 40;

    private static final int MANNER = 2;

    private static final int SAID = 3;

    private static final String SUFFIX = "(?:\\([^()]*\\))?(?:様|さま|さん|殿|の?方々?|の皆様|の皆さま|ら|たち|側|各位|[^、。がはをにで]{0,8}(?:課|部|署|室|者|員|人|社|先様|1名|機関|企業|会社|学校))?";

    /** The particle behind a person, over 様, の方, の社員 and the like. */
    private static final Pattern SOURCE = Pattern.compile(SUFFIX + "(?:から|より|の(?=ご?(?:指摘|通報|連絡|問|申)))(?!の?(?:不正|サイバー|攻撃|侵入|アクセス|閲覧|参照|接続|見え|見ら|操作))");

    private static final Pattern SUBJECT = Pattern.compile(SUFFIX + "(?:が|は)");

    /** ご報告いたします: that is what the text itself does. */
    private static final Pattern OWN_ACT = Pattern.compile("いたし|致し|します|しました|し、|している|申し上げ|済|のとおり");

    private static final Pattern RECEIVED = Pattern.compile("が|を受|をいただ|を頂|により|で");

    private static final Pattern FROM = Pattern.compile("[^、。]{0,10}(?:から|より)、");

    private static final Pattern CALLS = Pattern.compile("問い合わせ|問合せ|電話|苦情");

    /** What readers are asked to do, not what happened. */
    private static final Pattern ASKS = Pattern.compile("(?:ください|下さい|お願い(?:いた|申し|し)[^、。]{0,8})。?$");

    private static final int LONGEST_ASKING = 16;

    private static final Pattern DESK = Pattern.compile("(?:専用|問い?合わ?せ)窓口");

    private static final List<String> FOR_READERS = List.of("ダイヤル", "問い合わせ先", "末尾");

    private final Incident incident;

    private final AnnotatedText text;

    private final List<Clue> clues = new ArrayList<>();

    private Discovery(Incident incident) {
        this.incident = incident;
        this.text = incident.text();
    }

    static Optional<Clue> of(Incident incident) {
        var discovery = new Discovery(incident);
        incident.spans().forEach(discovery::read);
        return discovery.clues.stream().max(Comparator.comparingInt(Clue::weight).thenComparing(clue -> -clue.span().start()));
    }

    private void read(Span passage) {
        Stream.concat(incident.hits("informs").stream(), incident.hits("comes-to-light").stream()).map(hit -> text.sentenceAt(hit.span().start())).distinct()
                .filter(sentence -> sentence != null && passage.contains(sentence.span()) && !asks(text.text(sentence.span()))).forEach(this::read);
    }

    private static boolean asks(String sentence) {
        return ASKS.matcher(sentence).region(Math.max(0, sentence.length() - LONGEST_ASKING), sentence.length()).find() || FOR_READERS.stream().anyMatch(sentence::contains)
                || sentence.contains("窓口") && DESK.matcher(sentence).find();
    }

    private void read(Sentence sentence) {
        var manner = text.hits("comes-to-light", sentence.span()).isEmpty() ? 0 : MANNER;
        persons(sentence.span()).forEach(person -> {
            var after = new Span(person.span().end(), sentence.span().end());
            var source = SOURCE.matcher(text.text()).region(after.start(), after.end());
            var subject = SUBJECT.matcher(text.text()).region(after.start(), after.end());
            if (source.lookingAt() && nearest(person, source.end())) {
                told(person, after, manner);
            } else if (subject.lookingAt() && nearest(person, subject.end())) {
                noticed(person, after, manner);
            }
        });
        english(sentence.span());
        unnamed(sentence.span(), manner);
        nobody(sentence.span(), manner);
    }

    /** 外部の研究者から: it is the researcher. */
    private boolean nearest(Person person, int end) {
        return text.hits("informant", new Span(person.span().end(), end)).stream().allMatch(hit -> hit.value().equals("SELF"));
    }

    private void told(Person person, Span after, int manner) {
        tells(after).ifPresent(hit -> {
            var call = person.own() && CALLS.matcher(text.text(hit.span())).matches();
            clues.add(new Clue(person.span().to(hit.span()), call ? "OTHER" : person.who(), (person.own() && !call ? 1 : SAID) + manner));
        });
    }

    private void noticed(Person person, Span after, int manner) {
        first(after, "notices").or(() -> first(after, "passes-on")).or(() -> person.insider() ? first(after, "finds") : Optional.empty()).ifPresent(hit -> clues.add(new Clue(person.span().to(hit.span()), person.who(), SAID + manner)));
    }

    /** 甲社から、…との報告を受け: what was told may be long. */
    private Optional<Hit> tells(Span after) {
        var far = FROM.matcher(text.text()).region(after.start(), after.end()).lookingAt();
        return first(after, "tells").or(() -> far ? text.hits("informs", after).stream().filter(hit -> hit.value().equals("tells"))
                .filter(hit -> RECEIVED.matcher(text.text()).region(hit.span().end(), text.text().length()).lookingAt()).findFirst() : Optional.empty());
    }

    private Optional<Hit> first(Span after, String value) {
        var near = new Span(after.start(), Math.min(after.end(), after.start() + (value.equals("tells") ? NEAR : CLOSE)));
        return text.hits("informs", near).stream().filter(hit -> hit.value().equals(value)).filter(hit -> !value.equals("tells") || !OWN_ACT.matcher(text.text())
                .region(hit.span().end(), text.text().length()).lookingAt()).findFirst();
    }

    /** お問い合わせを受けて: those who ask are customers. */
    private void unnamed(Span sentence, int manner) {
        text.hits("informs", sentence).stream().filter(hit -> hit.value().equals("tells") && CALLS.matcher(text.text(hit.span())).matches())
                .filter(hit -> clues.stream().noneMatch(clue -> clue.span().overlaps(hit.span())))
                .filter(hit -> RECEIVED.matcher(text.text()).region(hit.span().end(), text.text().length()).lookingAt())
                .forEach(hit -> clues.add(new Clue(hit.span(), "CUSTOMER", 1 + manner)));
    }

    /** Something was noticed, and nobody else is said to have had a part in it. */
    private void nobody(Span sentence, int manner) {
        text.hits("informs", sentence).stream().filter(hit -> hit.value().equals("threatens")).forEach(hit -> clues.add(new Clue(hit.span(), "ATTACKER", SAID + manner)));
        text.hits("informs", sentence).stream().filter(hit -> hit.value().equals("notices"))
                .filter(hit -> clues.stream().noneMatch(clue -> sentence.contains(clue.span()))).findFirst()
                .ifPresent(hit -> clues.add(new Clue(hit.span(), "SELF", 1)));
    }

    private void english(Span sentence) {
        text.hits("informs", sentence).forEach(hit -> {
            switch (hit.value()) {
                case "told-by" -> clues.add(new Clue(hit.span(), who(new Span(hit.span().end(), sentence.end())), SAID + MANNER));
                case "told-us" -> clues.add(new Clue(hit.span(), who(new Span(sentence.start(), hit.span().start())), SAID + MANNER));
                case "learned" -> clues.add(new Clue(hit.span(), "SELF", MANNER));
                default -> {
                    // Japanese
                }
            }
        });
    }

    private String who(Span where) {
        return persons(where).map(Person::who).filter(who -> !who.equals("SELF")).findFirst().orElse("OTHER");
    }

    private Stream<Person> persons(Span where) {
        var vendors = text.within(VendorMention.class, where).stream().filter(vendor -> !vendor.role().equals("INVESTIGATION")).map(vendor -> new Person(vendor.span(), "VENDOR"));
        return Stream.concat(vendors, text.hits("informant", where).stream().map(hit -> new Person(hit.span(), same(hit) ? "VENDOR" : hit.value())));
    }

    /** 同社 is whoever was named last. */
    private boolean same(Hit hit) {
        var vendors = text.all(VendorMention.class);
        var organizations = text.all(OrgMention.class);
        var vendor = Spans.first(vendors, VendorMention::span, hit.span().start()) - 1;
        var organization = Spans.first(organizations, OrgMention::span, hit.span().start()) - 1;
        return text.text().startsWith("同", hit.span().start()) && vendor >= 0 && incident.segment().span().contains(vendors.get(vendor).span())
                && (organization < 0 || organizations.get(organization).span().end() <= vendors.get(vendor).span().end());
    }

    /** Somebody who may have noticed. */
    private record Person(Span span, String who) {

        boolean insider() {
            return own() || who.equals("VENDOR");
        }

        boolean own() {
            return who.equals("SELF");
        }

    }

    /** A passage that says who noticed. */
    record Clue(Span span, String who, int weight) {
    }

}
