package planted.cycle.one;

import planted.cycle.two.Second;

/** Uses what uses it. */
public record First(Second second) {
}
