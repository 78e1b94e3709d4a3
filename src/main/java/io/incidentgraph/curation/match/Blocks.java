package io.incidentgraph.curation.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which organizations are to be compared with which. A block of more than {@value #LARGEST} is divided by a second word; what
 * is then still too large is gone through in the order of names, each with its next {@value #WINDOW}. So an organization
 * has a bounded number of partners a key.
 *
 * <p>The bound is reached late: while there are few names, a word that ten of a thousand have is in a hundred of ten thousand,
 * and the partners of each grow with the number of names, too. In VCDB part 1 they are 12 for each of 3,615 names; of names made
 * of its words, 27 for each of 10,000, 41 of 30,000 and 54 of 100,000. All with all would be half as many as there are names.
 */
final class Blocks {

    static final int LARGEST = 50;

    static final int WINDOW = 12;

    private final int[][] blocks;

    /** For each organization, its places: block, position, block, position … */
    private final int[][] places;

    private Blocks(int[][] blocks, int[][] places) {
        this.blocks = blocks;
        this.places = places;
    }

    static Blocks of(List<ReadOrganization> organizations, BlockingKeys keys) {
        var blocks = new Division(organizations, keys).blocks();
        var counts = new int[organizations.size()];
        blocks.forEach(block -> Arrays.stream(block).forEach(member -> counts[member] += 2));
        var places = new int[organizations.size()][];
        Arrays.setAll(places, i -> new int[counts[i]]);
        for (int number = blocks.size() - 1; number >= 0; number--) {
            var block = blocks.get(number);
            for (int at = 0; at < block.length; at++) {
                var place = places[block[at]];
                place[--counts[block[at]]] = at;
                place[--counts[block[at]]] = number;
            }
        }
        return new Blocks(blocks.toArray(int[][]::new), places);
    }

    /** The organizations with a higher number with which the given one is to be compared, in their order. */
    IntStream partners(int organization) {
        var place = places[organization];
        return IntStream.iterate(0, i -> i < place.length, i -> i + 2).flatMap(i -> near(blocks[place[i]], place[i + 1]))
                .filter(partner -> partner > organization).sorted().distinct();
    }

    private static IntStream near(int[] block, int at) {
        return block.length <= LARGEST ? Arrays.stream(block)
                : Arrays.stream(block, Math.max(0, at - WINDOW), Math.min(block.length, at + WINDOW + 1));
    }

    /** Brings those that share a key together, and divides what is too large. */
    private static final class Division {

        private final List<ReadOrganization> organizations;

        private final BlockingKeys keys;

        private final List<int[]> blocks = new ArrayList<>();

        Division(List<ReadOrganization> organizations, BlockingKeys keys) {
            this.organizations = organizations;
            this.keys = keys;
        }

        List<int[]> blocks() {
            var members = new LinkedHashMap<String, List<Integer>>();
            for (int i = 0; i < organizations.size(); i++) {
                for (var key : keys.of(organizations.get(i))) {
                    members.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(i);
                }
            }
            members.values().forEach(block -> {
                if (block.size() > LARGEST) {
                    divide(block).values().forEach(this::add);
                }
                add(block);
            });
            return blocks;
        }

        private Map<String, List<Integer>> divide(List<Integer> members) {
            var parts = new LinkedHashMap<String, List<Integer>>();
            for (int member : members) {
                for (var word : keys.finer(organizations.get(member))) {
                    parts.computeIfAbsent(word, _ -> new ArrayList<>()).add(member);
                }
            }
            parts.values().removeIf(part -> part.size() == members.size());
            return parts;
        }

        private void add(List<Integer> members) {
            if (members.size() > LARGEST) {
                members.sort(Comparator.comparing((Integer i) -> organizations.get(i).names().getFirst().joined()).thenComparing(i -> organizations.get(i).id()));
            }
            if (members.size() > 1) {
                blocks.add(members.stream().mapToInt(Integer::intValue).toArray());
            }
        }

    }

}
