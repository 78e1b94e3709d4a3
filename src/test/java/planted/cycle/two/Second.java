package planted.cycle.two;

import planted.cycle.one.First;

/** Uses what uses it. */
public record Second(First first) {
}
