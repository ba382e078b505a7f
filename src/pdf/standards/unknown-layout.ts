/** Something in a PDF that is laid out otherwise than is known here, or that no claim may be made of; the message says what. */
export class UnknownLayout extends Error {}
