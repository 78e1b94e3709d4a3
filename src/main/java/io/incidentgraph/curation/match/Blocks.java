package io.incidentgraph.curation.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Which organizations are to be compared with which. A block of more than {@value #LARGEST} is divided by a second word; what
 * is then still too large is gone through in the order of names, each with its next {@value #WINDOW}. So an organization
 * has at most {@value #LARGEST} partners a key, and the number of comparisons grows with the number of organizations.
 */
final class Blocks {

    static final int LARGEST = 50;

    static final int WINDOW = 12;

    private final List<int[]> blocks = new ArrayList<>();

    /** For each organization, its places: block, position, block, position … */
    private final List<List<int[]>> places = new ArrayList<>();

    private final List<ReadOrganization> organizations;

    private final BlockingKeys keys;

    Blocks(List<ReadOrganization> organizations, BlockingKeys keys) {
        this.organizations = organizations;
        this.keys = keys;
        organizations.forEach(_ -> places.add(new ArrayList<>()));
        var members = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < organizations.size(); i++) {
            for (var key : keys.of(organizations.get(i))) {
                members.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
            }
        }
        members.values().forEach(block -> add(block, true));
    }

    private void add(List<Integer> members, boolean divisible) {
        if (members.size() > LARGEST && divisible) {
            divide(members).values().forEach(block -> add(block, false));
        }
        if (members.size() > 1) {
            var block = members.stream().mapToInt(Integer::intValue).toArray();
            if (block.length > LARGEST) {
                block = Arrays.stream(block).boxed().sorted(Comparator.comparing((Integer i) -> organizations.get(i).names().getFirst().joined())
                        .thenComparing(i -> organizations.get(i).id())).mapToInt(Integer::intValue).toArray();
            }
            for (int at = 0; at < block.length; at++) {
                places.get(block[at]).add(new int[] { blocks.size(), at });
            }
            blocks.add(block);
        }
    }

    private Map<String, List<Integer>> divide(List<Integer> members) {
        var parts = new HashMap<String, List<Integer>>();
        for (int member : members) {
            for (var word : keys.finer(organizations.get(member))) {
                parts.computeIfAbsent(word, _ -> new ArrayList<>()).add(member);
            }
        }
        parts.values().removeIf(part -> part.size() == members.size());
        return parts;
    }

    /** The organizations with which the given one is to be compared; each pair comes once. */
    void partners(int organization, IntConsumer partner) {
        var partners = new TreeSet<Integer>();
        for (var place : places.get(organization)) {
            var block = blocks.get(place[0]);
            boolean windowed = block.length > LARGEST;
            int from = windowed ? Math.max(0, place[1] - WINDOW) : 0;
            int to = windowed ? Math.min(block.length, place[1] + WINDOW + 1) : block.length;
            for (int at = from; at < to; at++) {
                if (block[at] > organization) {
                    partners.add(block[at]);
                }
            }
        }
        partners.forEach(partner::accept);
    }

}
