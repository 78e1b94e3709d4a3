package planted.trespass.two.internal;

/** Is not meant for other modules. */
public record Secret(String text) {
}
